package id.sadardesa.base.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.sadardesa.base.Problem;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read element by element. A document type is refused before anything
 * in it is looked at, so no entity is ever expanded or fetched; depth, attributes and the size of
 * one tag are bounded.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 256;

    private final String file;
    private final PartStream in;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(String file, PartStream in) throws XMLStreamException {
        this.file = file;
        this.in = in;
        this.xml = factory().createXMLStreamReader((InputStream) in);
    }

    /** A factory keeps every name it has seen, so each part gets its own. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT
                    || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        in.mark();
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Problem.of("table.file.unsafe", file);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
                throw Problem.of("table.file.broken", file);
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    boolean starts(String name) {
        return xml.isStartElement() && name.equals(xml.getLocalName());
    }

    boolean ends(String name) {
        return xml.isEndElement() && name.equals(xml.getLocalName());
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute without a namespace. */
    @Nullable String attribute(String name) {
        return attribute(name, false);
    }

    /** The attribute of that name in whatever namespace its dialect uses, such as {@code r:id}. */
    @Nullable String foreignAttribute(String name) {
        return attribute(name, true);
    }

    private @Nullable String attribute(String name, boolean foreign) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean isForeign = namespace != null && !namespace.isEmpty();
            if (isForeign == foreign && name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * All text up to the end of the present element, without phonetic hints; null when longer than
     * {@code most}.
     */
    @Nullable String text(int most) throws XMLStreamException {
        int outer = depth;
        int hint = 0;
        String only = "";
        StringBuilder more = null;
        while (depth >= outer && xml.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && name().equals("rPh")) {
                hint = depth;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < hint) {
                hint = 0;
            } else if (isText(event) && hint == 0) {
                if (more == null && only.isEmpty()) {
                    only = xml.getText();
                } else {
                    more = more == null ? new StringBuilder(only) : more;
                    more.append(xml.getText());
                }
                if ((more == null ? only.length() : more.length()) > most) {
                    return null;
                }
            }
        }
        return more == null ? only : more.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
