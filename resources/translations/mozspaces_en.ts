<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdoptDialog</name>
    <message numerus="yes">
        <source>%n &amp;column(s) to check</source>
        <translation>
            <numerusform>%n &amp;column to check</numerusform>
            <numerusform>%n &amp;columns to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach the target</source>
        <translation>
            <numerusform>%n more to reach the target</numerusform>
            <numerusform>%n more to reach the target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled: does not take place, so it does not count</source>
        <translation>
            <numerusform>%n cancelled: does not take place, so it does not count</numerusform>
            <numerusform>%n cancelled: do not take place, so they do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft: counts once it is confirmed</source>
        <translation>
            <numerusform>%n draft: counts once it is confirmed</numerusform>
            <numerusform>%n drafts: count once they are confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private: only public events count</source>
        <translation>
            <numerusform>%n private: only public events count</numerusform>
            <numerusform>%n private: only public events count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>%n more to go</numerusform>
            <numerusform>%n more to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing</source>
        <translation>
            <numerusform>%n event missing</numerusform>
            <numerusform>%n events missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interested for %n day(s)</source>
        <translation>
            <numerusform>interested for %n day</numerusform>
            <numerusform>interested for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contribution %n day(s) ago</source>
        <translation>
            <numerusform>first contribution %n day ago</numerusform>
            <numerusform>first contribution %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n event held</numerusform>
            <numerusform>%n events held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed by {names}</source>
        <translation>
            <numerusform>%n event changed by {names}</numerusform>
            <numerusform>%n events changed by {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new hand-over note(s)</source>
        <translation>
            <numerusform>%n new hand-over note</numerusform>
            <numerusform>%n new hand-over notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n thing needs you.</numerusform>
            <numerusform>%n things need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed event(s) are over and not recorded as held yet.</source>
        <translation>
            <numerusform>%n confirmed event is over and not recorded as held yet.</numerusform>
            <numerusform>%n confirmed events are over and not recorded as held yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message numerus="yes">
        <source>%n event(s) saved in {file}</source>
        <translation>
            <numerusform>%n event saved in {file}</numerusform>
            <numerusform>%n events saved in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message numerus="yes">
        <source>What the &amp;calendar shows now: %n event(s)</source>
        <translation>
            <numerusform>What the &amp;calendar shows now: %n event</numerusform>
            <numerusform>What the &amp;calendar shows now: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) added</source>
        <translation>
            <numerusform>%n event added</numerusform>
            <numerusform>%n events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n event(s) not recorded</source>
        <translation>
            <numerusform>%n event not recorded</numerusform>
            <numerusform>%n events not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n sign-up</numerusform>
            <numerusform>%n sign-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message numerus="yes">
        <source>The list says who %n of its row(s) are about. Keep the file to those who may know.</source>
        <translation>
            <numerusform>The list says who %n of its rows is about. Keep the file to those who may know.</numerusform>
            <numerusform>The list says who %n of its rows are about. Keep the file to those who may know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message numerus="yes">
        <source>%n event(s) have no attendance recorded, and add nothing to the attendees.</source>
        <translation>
            <numerusform>%n event has no attendance recorded, and adds nothing to the attendees.</numerusform>
            <numerusform>%n events have no attendance recorded, and add nothing to the attendees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n guest(s) now</source>
        <translation>
            <numerusform>%n guest now</numerusform>
            <numerusform>%n guests now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) fewer: {total}.</source>
        <translation>
            <numerusform>%n guest fewer: {total}.</numerusform>
            <numerusform>%n guests fewer: {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s), first time here: {total}.</source>
        <translation>
            <numerusform>%n more guest, first time here: {total}.</numerusform>
            <numerusform>%n more guests, first time here: {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s): {total}.</source>
        <translation>
            <numerusform>%n more guest: {total}.</numerusform>
            <numerusform>%n more guests: {total}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventChanges</name>
    <message numerus="yes">
        <source>%n with attendance stay(s) as it is</source>
        <translation>
            <numerusform>%n with attendance stays as it is</numerusform>
            <numerusform>%n with attendance stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventHistory</name>
    <message numerus="yes">
        <source>%n person(s) checked in</source>
        <translation>
            <numerusform>%n person checked in</numerusform>
            <numerusform>%n people checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) taken back</source>
        <translation>
            <numerusform>%n check-in taken back</numerusform>
            <numerusform>%n check-ins taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n guest counted</numerusform>
            <numerusform>%n guests counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed up</source>
        <translation>
            <numerusform>%n person signed up</numerusform>
            <numerusform>%n people signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken out</source>
        <translation>
            <numerusform>%n sign-up taken out</numerusform>
            <numerusform>%n sign-ups taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n space(s) in one file, with a sheet that compares them.</source>
        <translation>
            <numerusform>%n space in one file, with a sheet that compares it.</numerusform>
            <numerusform>%n spaces in one file, with a sheet that compares them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillWording</name>
    <message numerus="yes">
        <source>%n row(s) are about nothing in the figures.</source>
        <translation>
            <numerusform>%n row is about nothing in the figures.</numerusform>
            <numerusform>%n rows are about nothing in the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Showing {shown} of %n event(s): {filters}</source>
        <translation>
            <numerusform>Showing {shown} of %n event: {filters}</numerusform>
            <numerusform>Showing {shown} of %n events: {filters}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>The %n nearest to today; type more to find others.</source>
        <translation>
            <numerusform>The %n nearest to today; type more to find others.</numerusform>
            <numerusform>The %n nearest to today; type more to find others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestCounting</name>
    <message numerus="yes">
        <source>Enter takes away %n guest(s).</source>
        <translation>
            <numerusform>Enter takes away %n guest.</numerusform>
            <numerusform>Enter takes away %n guests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter counts %n guest(s) who are here for the first time.</source>
        <translation>
            <numerusform>Enter counts %n guest who is here for the first time.</numerusform>
            <numerusform>Enter counts %n guests who are here for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter counts %n guest(s). Add an n if it is their first time here: +4n.</source>
        <translation>
            <numerusform>Enter counts %n guest. Add an n if it is their first time here: +4n.</numerusform>
            <numerusform>Enter counts %n guests. Add an n if it is their first time here: +4n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlineTiles</name>
    <message numerus="yes">
        <source>of %n event(s), {missing} not recorded</source>
        <translation>
            <numerusform>of %n event, {missing} not recorded</numerusform>
            <numerusform>of %n events, {missing} not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hypothesis</name>
    <message numerus="yes">
        <source>The season ended with %Ln new active contributor(s); {target} were aimed at.</source>
        <translation>
            <numerusform>The season ended with %Ln new active contributor; {target} were aimed at.</numerusform>
            <numerusform>The season ended with %Ln new active contributors; {target} were aimed at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this rate the season ends with %Ln new active contributor(s), between {low} and {high} in 8 of 10 such seasons; {target} were aimed at.</source>
        <translation>
            <numerusform>At this rate the season ends with %Ln new active contributor, between {low} and {high} in 8 of 10 such seasons; {target} were aimed at.</numerusform>
            <numerusform>At this rate the season ends with %Ln new active contributors, between {low} and {high} in 8 of 10 such seasons; {target} were aimed at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hypothesis is {aimed_at} from 12 spaces, {share} of them from %n space(s).</source>
        <translation>
            <numerusform>The hypothesis is {aimed_at} from 12 spaces, {share} of them from %n space.</numerusform>
            <numerusform>The hypothesis is {aimed_at} from 12 spaces, {share} of them from %n spaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the %n week(s) left it would take {needed}.</source>
        <translation>
            <numerusform>In the %n week left it would take {needed}.</numerusform>
            <numerusform>In the %n weeks left it would take {needed}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HypothesisPage</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln planned</numerusform>
            <numerusform>%Ln planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over and not recorded</source>
        <translation>
            <numerusform>%Ln over and not recorded</numerusform>
            <numerusform>%Ln over and not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterestPicker</name>
    <message numerus="yes">
        <source>%n person(s) showed interest</source>
        <translation>
            <numerusform>%n person showed interest</numerusform>
            <numerusform>%n people showed interest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFiles</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOverDialog</name>
    <message numerus="yes">
        <source>%n backup(s) made before still hold the name. The program thins out its own within 36 weeks; those made by hand stay until somebody deletes them.</source>
        <translation>
            <numerusform>%n backup made before still holds the name. The program thins out its own within 36 weeks; those made by hand stay until somebody deletes them.</numerusform>
            <numerusform>%n backups made before still hold the name. The program thins out its own within 36 weeks; those made by hand stay until somebody deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be looked into.</source>
        <translation>
            <numerusform>%n backup could not be looked into.</numerusform>
            <numerusform>%n backups could not be looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)?</source>
        <translation>
            <numerusform>Delete %n backup?</numerusform>
            <numerusform>Delete %n backups?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message numerus="yes">
        <source>Expected, not in yet: %n person(s)</source>
        <translation>
            <numerusform>Expected, not in yet: %n person</numerusform>
            <numerusform>Expected, not in yet: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People, every %n minute(s)</source>
        <translation>
            <numerusform>People, every %n minute</numerusform>
            <numerusform>People, every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingHeld</name>
    <message numerus="yes">
        <source>%n public event(s) are planned. When the first was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</source>
        <translation>
            <numerusform>%n public event is planned. When it was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</numerusform>
            <numerusform>%n public events are planned. When the first was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPin</name>
    <message numerus="yes">
        <source>This is not your present PIN. Wait %n second(s).</source>
        <translation>
            <numerusform>This is not your present PIN. Wait %n second.</numerusform>
            <numerusform>This is not your present PIN. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) without a visit</source>
        <translation>
            <numerusform>%n sign-up without a visit</numerusform>
            <numerusform>%n sign-ups without a visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected, not in yet: %n person(s)</source>
        <translation>
            <numerusform>Expected, not in yet: %n person</numerusform>
            <numerusform>Expected, not in yet: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message numerus="yes">
        <source>%n sign-up(s), visit(s) and note(s) changed hands</source>
        <translation>
            <numerusform>%n sign-up, visit or note changed hands</numerusform>
            <numerusform>%n sign-ups, visits and notes changed hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>Programme of the next %n week(s)</source>
        <translation>
            <numerusform>Programme of the next %n week</numerusform>
            <numerusform>Programme of the next %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseKeeper</name>
    <message numerus="yes">
        <source>%n name(s) of people not seen for long were removed. All counts stay.</source>
        <translation>
            <numerusform>%n name of somebody not seen for long was removed. All counts stay.</numerusform>
            <numerusform>%n names of people not seen for long were removed. All counts stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the names of %n person(s) not seen for {months} months will be removed.</source>
        <translation>
            <numerusform>On {day} the name of %n person not seen for {months} months will be removed.</numerusform>
            <numerusform>On {day} the names of %n people not seen for {months} months will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message numerus="yes">
        <source>On {day} %n name(s) will be removed</source>
        <translation>
            <numerusform>On {day} %n name will be removed</numerusform>
            <numerusform>On {day} %n names will be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message numerus="yes">
        <source>{rule}, %n time(s)</source>
        <translation>
            <numerusform>{rule}, %n time</numerusform>
            <numerusform>{rule}, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on {days}</source>
        <translation>
            <numerusform>Every %n week on {days}</numerusform>
            <numerusform>Every %n weeks on {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on {day}</source>
        <translation>
            <numerusform>Every %n month on {day}</numerusform>
            <numerusform>Every %n months on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on {day}</source>
        <translation>
            <numerusform>Every %n year on {day}</numerusform>
            <numerusform>Every %n years on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: more than %n event(s)</source>
        <translation>
            <numerusform>{rule}: more than %n event</numerusform>
            <numerusform>{rule}: more than %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: this and %n more event(s)</source>
        <translation>
            <numerusform>{rule}: this and %n more event</numerusform>
            <numerusform>{rule}: this and %n more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n event(s)</source>
        <translation>
            <numerusform>{rule}: %n event</numerusform>
            <numerusform>{rule}: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message numerus="yes">
        <source>%n event(s) have no attendance recorded, and add nothing to the attendees.</source>
        <translation>
            <numerusform>%n event has no attendance recorded, and adds nothing to the attendees.</numerusform>
            <numerusform>%n events have no attendance recorded, and add nothing to the attendees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost characters that a workbook cannot hold.</source>
        <translation>
            <numerusform>%n text lost characters that a workbook cannot hold.</numerusform>
            <numerusform>%n texts lost characters that a workbook cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) more could not be filled in.</source>
        <translation>
            <numerusform>%n thing more could not be filled in.</numerusform>
            <numerusform>%n things more could not be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollUpDialog</name>
    <message numerus="yes">
        <source>%n expected space(s) have no workbook: {names}</source>
        <translation>
            <numerusform>%n expected space has no workbook: {names}</numerusform>
            <numerusform>%n expected spaces have no workbook: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost characters that a workbook cannot hold.</source>
        <translation>
            <numerusform>%n text lost characters that a workbook cannot hold.</numerusform>
            <numerusform>%n texts lost characters that a workbook cannot hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message numerus="yes">
        <source>events with attendance stay as they are (%n)</source>
        <translation>
            <numerusform>%n event with attendance stays as it is</numerusform>
            <numerusform>%n events with attendance stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This and the %n following</source>
        <translation>
            <numerusform>This and the %n following</numerusform>
            <numerusform>This and the %n following</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the earlier ones too</source>
        <translation>
            <numerusform>%n event, the earlier ones too</numerusform>
            <numerusform>%n events, the earlier ones too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are deleted</source>
        <translation>
            <numerusform>%n event is deleted</numerusform>
            <numerusform>%n events are deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopying</name>
    <message numerus="yes">
        <source>Copied: %Ln row(s)</source>
        <translation>
            <numerusform>Copied: %Ln row</numerusform>
            <numerusform>Copied: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbooksIn</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) changed</source>
        <translation>
            <numerusform>%n total changed</numerusform>
            <numerusform>%n totals changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message numerus="yes">
        <source>%n more in the room</source>
        <translation>
            <numerusform>%n more in the room</numerusform>
            <numerusform>%n more in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the room</source>
        <translation>
            <numerusform>%n fewer in the room</numerusform>
            <numerusform>%n fewer in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures count %n as at the door.</source>
        <translation>
            <numerusform>The figures count %n as at the door.</numerusform>
            <numerusform>The figures count %n as at the door.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures count %n.</source>
        <translation>
            <numerusform>The figures count %n.</numerusform>
            <numerusform>The figures count %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUpDialog</name>
    <message numerus="yes">
        <source>Count the %n as guests</source>
        <translation>
            <numerusform>Count the %n as a guest</numerusform>
            <numerusform>Count the %n as guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message numerus="yes">
        <source>%n person(s) checked in</source>
        <translation>
            <numerusform>%n person checked in</numerusform>
            <numerusform>%n people checked in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here %n time(s)</source>
        <translation>
            <numerusform>here %n time</numerusform>
            <numerusform>here %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is this {name}, here %n time(s)?</source>
        <translation>
            <numerusform>Is this {name}, here %n time?</numerusform>
            <numerusform>Is this {name}, here %n times?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message numerus="yes">
        <source>%n row(s) of all kinds could not be read.</source>
        <translation>
            <numerusform>%n row of any kind could not be read.</numerusform>
            <numerusform>%n rows of all kinds could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called “{name}” now, so that their check-ins count.</source>
        <translation>
            <numerusform>%n person is called “{name}” now, so that their check-ins count.</numerusform>
            <numerusform>%n people are called “{name}” now, so that their check-ins count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there in two versions; the likelier one was taken.</source>
        <translation>
            <numerusform>%n row was there in two versions; the likelier one was taken.</numerusform>
            <numerusform>%n rows were there in two versions; the likelier ones were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) fewer</source>
        <translation>
            <numerusform>%n check-in fewer</numerusform>
            <numerusform>%n check-ins fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) more</source>
        <translation>
            <numerusform>%n check-in more</numerusform>
            <numerusform>%n check-ins more</numerusform>
        </translation>
    </message>
</context>
</TS>
