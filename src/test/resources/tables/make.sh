#!/bin/sh
# Makes the tables of this directory anew with LibreOffice (Debian: libreoffice-calc-nogui), from what stands in sources/.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -r "$profile"' EXIT

# The source, the form it gets, how LibreOffice is to write it, how to read it (both: token 1 the separator, 3 the letters:
# 62 code page 949, 76 UTF-8, 65535 UTF-16), and the name of what comes of it.
saved() {
    soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$2:$3" ${4:+"--infilter=$4"} --outdir "$profile" "sources/$1" >/dev/null 2>&1
    mv "$profile/${1%.*}.$2" "$5"
}

text="Text - txt - csv (StarCalc)"
# As text, or LibreOffice would make days and numbers of the answers.
answers="CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/2/9/2/10/2/11/2"
saved answers.csv csv "$text:59,34,62,1,,0,false,true,false" "$answers" answers-cp949-semicolons.csv
saved answers.csv csv "$text:9,34,65535,1,,0,false,true,false" "$answers" answers-utf16-tabs.csv
saved answers.csv csv "$text:44,34,76,1,,0,true,true,false" "$answers" answers-utf8-quoted.csv
saved answers.csv xlsx "Calc MS Excel 2007 XML" "$answers" answers.xlsx
saved answers.csv ods "calc8" "$answers" answers.ods
saved answers.csv xls "MS Excel 97" "$answers" answers.xls
saved roster.fods xlsx "Calc MS Excel 2007 XML" "" roster.xlsx
saved numbers.fods xlsx "Calc MS Excel 2007 XML" "" numbers.xlsx

# A password is for a macro to give; the profile is there by now.
basic="$profile/user/basic/Standard"
cp sources/locked.xba "$basic/Locked.xba"
sed -i 's|</library:library>|<library:element library:name="Locked"/>&|' "$basic/script.xlb"
soffice "-env:UserInstallation=file://$profile" --headless \
    "macro:///Standard.Locked.Save(\"file://$PWD/answers.xlsx\",\"file://$PWD/locked.xlsx\")" >/dev/null 2>&1
test -s locked.xlsx
