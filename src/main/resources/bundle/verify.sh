#!/bin/sh
# Checks this bundle offline: sh verify.sh [hash]
# Takes a POSIX shell and sha256sum, nothing else. README.txt says what it proves.
LC_ALL=C
export LC_ALL
case $0 in */*) cd "${0%/*}" || exit 2 ;; esac

sought=${1-}
tab=$(printf '\t')

fail() {
    printf 'FAILED: %s\n' "$1"
    exit 1
}

# $1 name of a text, $2 its digest, $3 its salt, $4 the text with a "=" before it, or "-" where there is none
check_text() {
    if [ "$4" = "-" ]; then
        [ "$2" = "-" ] || redacted=$((redacted + 1))
        return 0
    fi
    sum=$({ printf '%s' "$3"; printf '%b' "${4#=}"; } | sha256sum)
    [ "${sum%% *}" = "$2" ] || fail "chain.tsv, entry $number: its text \"$1\" was changed"
}

# Remembers the hashes that the program itself notes in an entry, each by the kind of thing that it is of. People's words
# stand in entries too, and may look the same.
note() {
    case $type/$action/$after_text in
    "published verdict/noted/=judgement sha256:"*)
        [ "$id" != "$verdict" ] || judged="$judged ${after_text#=} "
        ;;
    "published files/noted/="*)
        # noted anew where they changed rightly: the last note counts
        [ "$id" != "$verdict" ] || facts=${after_text#=}
        ;;
    "verdict/replaced/"* | "verdict/withdrawn/"*)
        [ "$id" != "$verdict" ] || tell "the verdict was $action" "${reason_text#=}"
        ;;
    "article/snapshot redacted/"*)
        tell "${before_text#=} of article $id was taken down" "${reason_text#=}"
        down="$down$id/${before_text#=};"
        ;;
    "capture/redacted/"*)
        tell "capture $id, ${before_text#=}, was taken down" "${reason_text#=}"
        gone="$gone$before_text "
        ;;
    "capture/captured/=sha256:"*)
        rest=${after_text#=sha256:}
        captures="$captures${rest%%,*} "
        ;;
    "article/filed/=snapshot "* | "article/changed/=snapshot "* | "article/noted/=snapshot "*)
        rest=${after_text#=}
        kept="$kept$id/${rest%% sha256:*};$rest
"
        rest=${after_text#=snapshot * sha256:}
        snapshots="$snapshots${rest%%,*} "
        rest=${rest#*, text sha256:}
        texts="$texts${rest%%[!0-9a-f]*} "
        ;;
    esac
}

# Remembers, to be said at the end, what became of something since; $1 what, $2 why
tell() {
    since="$since
Entry $number of $at: $1: $2"
}

strange() {
    fail "SHA256SUMS lists $1, which is no file of a bundle"
}

# ---- 1. every file is listed, and has the sum that SHA256SUMS lists
listed=' '
while read -r sum name; do
    case $name in
    '' | /* | *..* | *' '*) strange "$name" ;;
    snapshots/*/* | texts/*/* | captures/*/*) strange "$name" ;;
    snapshots/* | texts/* | captures/*) ;;
    */*) strange "$name" ;;
    README.txt | verify.sh | judgement.txt | basis.json | chain.tsv) ;;
    verdict.json | reviews.json | decisions.json | quotes.json | claimreview.jsonld) ;;
    *) strange "$name" ;;
    esac
    [ -f "$name" ] || fail "$name is missing"
    own=$(sha256sum < "$name")
    [ "${own%% *}" = "$sum" ] || fail "$name does not have the sum in SHA256SUMS"
    listed="$listed$name "
done < SHA256SUMS
for file in README.txt basis.json chain.tsv decisions.json judgement.txt quotes.json reviews.json verdict.json verify.sh \
    * .[!.]* */* */.[!.]* */*/*; do
    case $file in
    SHA256SUMS | snapshots | texts | captures) continue ;;
    '*' | '.[!.]*' | '*/*' | '*/.[!.]*' | '*/*/*') [ -e "$file" ] || continue ;;
    esac
    case $listed in
    *" $file "*) ;;
    *) fail "$file is not listed in SHA256SUMS" ;;
    esac
done

# which verdict this is about, and in which form its judgement is; that the judgement says so is proved below
verdict=
judged_by=
while read -r name value; do
    [ "$name" != counterclaim ] || [ -n "$judged_by" ] || judged_by=${value#judgement: }
    [ "$name" != verdict: ] || [ -n "$verdict" ] || verdict=$value
done < judgement.txt
while read -r name value; do
    case $name$value in
    '"id":'*)
        [ "$name$value" = "\"id\": $verdict," ] || fail "verdict.json is about another verdict than judgement.txt"
        break
        ;;
    esac
done < verdict.json

# ---- 2. the chain: each entry has its digest, and each hash follows from the one before
previous=0000000000000000000000000000000000000000000000000000000000000000
last=0
full=0
redacted=0
snapshots=' '
texts=' '
captures=' '
gone=' '
down=';'
kept=
judged=
facts=
since=
ended=
found=
while IFS=$tab read -r kind number digest hash form own at actor action type id before after reason \
    before_salt before_text after_salt after_text reason_salt reason_text; do
    [ -z "$ended" ] || fail "chain.tsv goes on after its end"
    if [ "$kind" = H ]; then
        [ "$number" = "$last" ] && [ "$digest" = "$previous" ] ||
            fail "chain.tsv ends with entry $last and another hash than its last line says"
        ended=yes
        continue
    fi
    [ "$number" = $((last + 1)) ] || fail "chain.tsv: after entry $last comes $number"
    if [ "$kind" = E ]; then
        sum=$(printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s' "$form" "$own" "$at" "$actor" "$action" "$type" "$id" \
            "$before" "$after" "$reason" | sha256sum)
        [ "$own" = "$number" ] && [ "${sum%% *}" = "$digest" ] || fail "chain.tsv, entry $number: it was changed"
        check_text before "$before" "$before_salt" "$before_text"
        check_text after "$after" "$after_salt" "$after_text"
        check_text reason "$reason" "$reason_salt" "$reason_text"
        note
        full=$((full + 1))
    elif [ "$kind" != D ]; then
        fail "chain.tsv, entry $number: it cannot be read"
    fi
    sum=$(printf '%s%s' "$previous" "$digest" | sha256sum)
    [ "${sum%% *}" = "$hash" ] || fail "chain.tsv, entry $number: it does not follow from the one before"
    [ "$hash" != "$sought" ] || found=$number
    previous=$hash
    last=$number
done < chain.tsv
[ -n "$ended" ] || fail "chain.tsv was cut off after entry $last"
[ -z "$sought" ] || [ -n "$found" ] || fail "no entry has the hash $sought: this is another chain"

# ---- 3. what the chain notes by a hash is in the bundle, byte for byte
own_sum() {
    sum=$(sha256sum < "$1")
    sum=${sum%% *}
}

own_sum judgement.txt
judgement=$sum
own_sum basis.json
case $judged in
*" judgement sha256:$judgement, basis sha256:"*) ;;
*) fail "judgement.txt is not what the chain notes of verdict $verdict" ;;
esac
case $judged in
*" judgement sha256:$judgement, basis sha256:$sum "* | *" judgement sha256:$judgement, basis sha256:$sum,"*) ;;
*) fail "basis.json is not what the chain notes of verdict $verdict" ;;
esac
# since the second form of the judgement, whose text was just proved, the chain notes these files, and has to tell it
[ -n "$facts" ] || [ "$judged_by" = 1 ] || fail "chain.tsv does not tell what the chain notes of the files of verdict $verdict"
unproved=
for file in verdict.json reviews.json decisions.json quotes.json claimreview.jsonld; do
    if [ -z "$facts" ]; then
        [ ! -f "$file" ] || unproved="$unproved $file"
        continue
    fi
    case ", $facts" in
    *", $file sha256:"*)
        [ -f "$file" ] || fail "$file is missing, though the chain notes it"
        own_sum "$file"
        case ", $facts," in
        *", $file sha256:$sum,"*) ;;
        *) fail "$file is not what the chain notes of verdict $verdict" ;;
        esac
        ;;
    *) [ ! -f "$file" ] || fail "$file is not what the chain notes: it notes none" ;;
    esac
done
for file in */*; do
    [ -f "$file" ] || continue
    own_sum "$file"
    case $file in
    snapshots/*) noted=$snapshots name=$sum ;;
    texts/*) noted=$texts name=$sum.txt ;;
    captures/*) noted=$captures name=$sum ;;
    *) fail "$file does not belong to a bundle" ;;
    esac
    [ "${file#*/}" = "$name" ] || fail "$file was changed: its name is not its hash"
    case $noted in
    *" $sum "*) ;;
    *) fail "$file is not what the chain notes" ;;
    esac
done

# what the verdict quotes and rests on is here, or the chain tells that it was taken down; $1 the file, $2 its hash
demand() {
    [ ! -f "$1" ] || return 0
    case $gone in
    *"$2"*) return 0 ;;
    esac
    printf '%s' "$kept" | grep -F "$2" | while IFS=';' read -r which noted; do
        case $down in
        *";$which;"*) echo "$noted" ;;
        esac
    done | grep -q . || fail "$1 is missing, though the chain notes it"
}
for sum in $captures; do
    demand "captures/$sum" "$sum"
done
if [ -n "$facts" ] && [ -f quotes.json ]; then
    for sum in $(tr ',' '\n' < quotes.json | sed -n 's/.*"snapshotSha256"[^"]*"\([0-9a-f]*\)".*/\1/p'); do
        demand "snapshots/$sum" "$sum"
    done
    for sum in $(tr ',' '\n' < quotes.json | sed -n 's/.*"textSha256"[^"]*"\([0-9a-f]*\)".*/\1/p'); do
        demand "texts/$sum.txt" "$sum"
    done
fi

printf 'OK: %s entries in one chain, %s of them in full, %s redacted texts.\n' "$last" "$full" "$redacted"
[ -z "$unproved" ] || printf 'NOT PROVED:%s\nPublished before form 2 of the judgement, when the chain did not note these files.\n' "$unproved"
[ -z "$since" ] || printf 'What became of it, by the chain:%s\n' "$since"
[ -z "$found" ] || printf 'The hash you gave is that of entry %s.\n' "$found"
printf 'The chain ends with entry %s, hash\n%s\n' "$last" "$previous"
printf 'Compare that with a hash that you got by another way: see README.txt.\n'
printf 'Whoever passed this bundle on can hide what came after the publication, a withdrawal or a correction too:\nits state today is told by its public page only.\n'
