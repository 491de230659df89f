#!/bin/sh
# An office without this program: it follows src/docs/formats/sync-1.md with age, zip, unzip, openssl
# and what every Unix has. It works in the folder where it is called.
#
#   stranger.sh keys ID CODE NAME ROLE       makes its keys and kunci.txt
#   stranger.sh words KEYFILE WORDS          the six words of a key file; WORDS is words.txt
#   stranger.sh open FILE KEYFILE            opens a file of the office with that key file into opened/
#   stranger.sh answer KEYFILE OUT           accepts everybody in opened/ and makes the reply OUT
#   stranger.sh submit KEYFILE OUT           makes a submission of one village and one person
set -eu

line() { # a line of a key file
    sed -n "s/^$2: //p" "$1"
}

statement() {
    printf '%s\n' 'SADAR-KEY 1' "$(line "$1" office)" "$(line "$1" recipient)" "$(line "$1" verifier)"
}

keys() {
    age-keygen -o identity.txt 2> /dev/null
    openssl genpkey -algorithm ed25519 -out signer.pem
    {
        printf 'SADAR-KEY 1\noffice: %s\ncode: %s\nname: %s\nrole: %s\n' "$1" "$2" "$3" "$4"
        printf 'training: no\nmade: 2026-03-10\nrecipient: %s\n' "$(age-keygen -y identity.txt)"
        printf 'verifier: '
        openssl pkey -in signer.pem -pubout -outform DER | tail -c 32 | base64 -w 0
        printf '\n'
    } > kunci.txt
    cp kunci.txt unsigned.txt
    openssl pkeyutl -sign -inkey signer.pem -rawin -in unsigned.txt -out proof.sig
    printf 'proof: %s\n' "$(base64 -w 0 proof.sig)" >> kunci.txt
}

words() {
    statement "$1" > statement
    bits=$(openssl kdf -keylen 7 -kdfopt digest:SHA512 \
        -kdfopt "pass:$(sha256sum < statement | cut -c1-64)" \
        -kdfopt salt:'SADAR Desa six words 1' -kdfopt iter:200000 PBKDF2 |
        tr -d ':\n' | xxd -r -p | xxd -b -c 7 | cut -d' ' -f2-8 | tr -d ' ')
    for at in 1 10 19 28 37 46; do
        number=0
        for bit in $(printf '%s' "$bits" | cut -c$at-$((at + 8)) | sed 's/./& /g'); do
            number=$((number * 2 + bit))
        done
        sed -n "$((number + 1))p" "$2"
    done | tr '\n' ' '
}

open_file() {
    rm -rf opened file.zip
    age --decrypt -i identity.txt -o file.zip "$1"
    unzip -q file.zip -d opened
    { printf '302a300506032b6570032100' | xxd -r -p; line "$2" verifier | base64 -d; } > sender.der
    openssl pkeyutl -verify -pubin -keyform DER -inkey sender.der -rawin \
        -in opened/manifest.json -sigfile opened/manifest.sig > /dev/null
    parts=0
    for part in $(grep -o '"name":"[a-z0-9/._-]*\.\(csv\|json\|jpg\)"' opened/manifest.json | cut -d'"' -f4); do
        hash=$(openssl dgst -sha256 -r "opened/$part" | cut -c1-64)
        grep -q "\"name\":\"$part\",\"bytes\":$(wc -c < "opened/$part"),\"sha256\":\"$hash\"" opened/manifest.json
        parts=$((parts + 1))
    done
    echo "$parts parts"
}

value() { # a number of the manifest that was opened
    grep -o "\"$1\":[0-9]*" opened/manifest.json | head -1 | cut -d: -f2
}

party() { # an office as a manifest names it, from its key file
    printf '{ "id": "%s", "code": "%s", "name": "%s", "role": "%s" }' \
        "$(line "$1" office)" "$(line "$1" code)" "$(line "$1" name)" "$(line "$1" role)"
}

data_package() { # of the tables in the folder new/, in their order
    printf '{ "name": "stranger", "resources": ['
    comma=''
    for table in "$@"; do
        printf '%s{ "name": "%s", "path": "%s.csv", "schema": { "fields": [' "$comma" "$table" "$table"
        head -1 "new/$table.csv" | tr ',' '\n' | sed 's/.*/{ "name": "&" }/' | paste -sd ',' -
        printf '] } }'
        comma=', '
    done
    printf '] }\n'
}

# pack KEYFILE OUT KIND NUMBER PLACE TOTALS HOLDS TABLE...: the folder new/ becomes a file
pack() {
    to=$1 out=$2 kind=$3 number=$4 place=$5 totals=$6 holds=$7
    shift 7
    data_package "$@" > new/datapackage.json
    {
        # spread over lines and with a key of our own: the signature is over the bytes as they stand
        printf '{\n  "format": "sadar-sync/1",\n  "madeWith": "sh",\n  "kind": "%s",\n' "$kind"
        printf '  "number": %s, "piece": 1, "pieces": 1,\n  %s,\n' "$number" "$place"
        printf '  "made": "2026-03-10T11:00",\n  "training": false,\n'
        printf '  "sender": %s,\n  "receiver": %s,\n' "$(party kunci.txt)" "$(party "$to")"
        printf '  "totals": %s,\n  "holds": %s,\n  "codeLists": { "outcome": 1 },\n' "$totals" "$holds"
        printf '  "parts": ['
        comma=''
        for part in datapackage.json $(printf '%s.csv ' "$@"); do
            printf '%s\n    { "name": "%s", "bytes": %s, "sha256": "%s" }' "$comma" "$part" \
                "$(wc -c < "new/$part")" "$(sha256sum "new/$part" | cut -c1-64)"
            comma=,
        done
        printf '\n  ]\n}\n'
    } > new/manifest.json
    openssl pkeyutl -sign -inkey signer.pem -rawin -in new/manifest.json -out new/manifest.sig
    rm -f new.zip
    (cd new && zip -q -0 -X -D ../new.zip manifest.json manifest.sig datapackage.json $(printf '%s.csv ' "$@"))
    rm -f "$out"
    age --encrypt -r "$(line "$to" recipient)" -o "$out" new.zip
    echo "$number $(sha256sum new/manifest.json | cut -c1-64)" > last
}

previous() { # number and fingerprint of our last file
    if [ -f last ]; then cat last; else echo '0 '; fi
}

id() {
    cat /proc/sys/kernel/random/uuid
}

table() { # TABLE with the first line of the sender's
    printf '%s\n' "$2" > "new/$1.csv"
}

answer() {
    read -r number hash <<LAST
$(previous)
LAST
    rm -rf new && mkdir new
    table tombstones 'id,resource,on_day,action,reason'
    table answers 'id,number,piece,fingerprint,received_on,people,rupiah,tombstones,added,changed,ended,conflicts,holds_people,holds_participations'
    table decisions 'id,person_id,participation_id,step_id,outcome,on_day,kpj,reason,note,office_id'
    table corrections 'id,person_id,decision_id,field,old_value,new_value,made_at,operator,why,office_id'
    table conflicts 'id,person_id,resource,row_id,kind,field,kept,kept_office,kept_by,kept_at,kept_sk,lost,lost_office,lost_by,lost_at,lost_sk,found_on,state,settled_by,settled_on,office_id'
    table disputes 'id,person_id,nik,kpj,name,field,ours,theirs,note,made_at,operator,answer,closed_on,office_id'
    theirs=$(value number)
    fingerprint=$(sha256sum opened/manifest.json | cut -c1-64)
    printf '%s,%s,1,%s,2026-03-10,%s,0.00,0,0,0,0,0,%s,%s\n' "$(id)" "$theirs" "$fingerprint" \
        "$(($(wc -l < opened/people.csv) - 1))" "$(value people)" "$(value participations)" >> new/answers.csv
    decisions=0
    for row in $(grep ',PROPOSED,' opened/steps.csv | cut -d, -f1-3); do
        step=${row%%,*}
        printf '%s,%s,%s,ACCEPTED,2026-03-10,%s,,,\n' "$(id)" "${row#*,}" "$step" "${KPJ:-}" >> new/decisions.csv
        decisions=$((decisions + 1))
    done
    before=''
    if [ "$number" -gt 0 ]; then
        before="\"baseHash\": \"$hash\", \"previousHash\": \"$hash\", "
    fi
    pack "$1" "$2" reply $((number + 1)) \
        "\"base\": $number, $before\"seen\": $theirs, \"seenHash\": \"$fingerprint\"" \
        "{ \"people\": 0, \"rupiah\": \"0.00\", \"tombstones\": 0, \"decisions\": $decisions }" \
        '{ "people": 0, "participations": 0 }' \
        tombstones answers decisions corrections conflicts disputes
}

submit() {
    rm -rf new && mkdir new
    village=$(id) person=$(id)
    table tombstones 'id,resource,on_day,action,reason'
    table villages 'id,code,name,kind,npp,enterprise_npp,npwp,address,postcode,phone,email,office_id'
    echo "$village,$(line kunci.txt code).2001,Punggul,DESA,,,,,,,," >> new/villages.csv
    table seats 'id,village_id,seat,seats'
    table provided 'id,village_id,for_year,amount,source'
    table people 'id,nik,name,title_before,title_after,sex,birth_place,birth_date,mother,address,phone,email,kpj,asn,marital,blood,postcode,npwp,staff_number,photo,note,office_id'
    echo "$person,,\"UJI, SITI\",,,P,Mojokerto,1980-01-02,,,,,,false,,,,,,,," >> new/people.csv
    table deaths 'id,person_id,died_on'
    table heirs 'id,person_id,n,name,relation,born_on'
    table earlier 'id,person_id,insured,savings,pension,source'
    table posts 'id,person_id,village_id,kind,appointment,unit,sk_number,sk_date,starts,ends'
    echo "$(id),$person,$village,RT,DEFINITIF,RT 1,,,," >> new/posts.csv
    table participations 'id,person_id,post_id,segment,note'
    table steps 'id,person_id,participation_id,state,on_day,n,cause,note'
    table terms 'id,person_id,participation_id,first_month,programmes,funding,payer,income,sector'
    table decisions 'id,person_id,participation_id,step_id,outcome,on_day,kpj,reason,note,office_id'
    table corrections 'id,person_id,decision_id,field,old_value,new_value,made_at,operator,why,office_id'
    table conflicts 'id,person_id,resource,row_id,kind,field,kept,kept_office,kept_by,kept_at,kept_sk,lost,lost_office,lost_by,lost_at,lost_sk,found_on,state,settled_by,settled_on,office_id'
    table disputes 'id,person_id,nik,kpj,name,field,ours,theirs,note,made_at,operator,answer,closed_on,office_id'
    pack "$1" "$2" full 1 '"base": 0, "seen": 0' \
        '{ "people": 1, "rupiah": "0.00", "tombstones": 0, "decisions": 0 }' \
        '{ "people": 1, "participations": 0 }' \
        tombstones villages seats provided people deaths heirs earlier posts participations steps \
        terms decisions corrections conflicts disputes
}

verb=$1
shift
case $verb in
    open) open_file "$@" ;;
    *) "$verb" "$@" ;;
esac
