package id.sadardesa.core.benefit;

/**
 * A loss in the table of disabilities (PP 44/2015 Lampiran III); right and left are swapped for
 * left-handed people.
 */
public enum BodyPart {
    ARM_RIGHT,
    ARM_LEFT,
    FOREARM_RIGHT,
    FOREARM_LEFT,
    HAND_RIGHT,
    HAND_LEFT,
    LEGS_BOTH,
    LEG_ONE,
    FEET_BOTH,
    FOOT_ONE,
    EYES_BOTH,
    EYE_ONE,
    HEARING_BOTH,
    HEARING_ONE,
    THUMB_RIGHT,
    THUMB_LEFT,
    INDEX_RIGHT,
    INDEX_LEFT,
    FINGER_RIGHT,
    FINGER_LEFT,
    BIG_TOE,
    TOE;

    public String textKey() {
        return "benefit.part." + name();
    }
}
