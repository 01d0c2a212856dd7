<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>CheckinTab</name>
    <message numerus="yes">
        <source>%n person(s) checked in</source>
        <translation>
            <numerusform>%n person checked in</numerusform>
            <numerusform>%n people checked in</numerusform>
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
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>ReportsTab</name>
    <message numerus="yes">
        <source>%n event(s) have no attendance recorded, and add nothing to the attendees.</source>
        <translation>
            <numerusform>%n event has no attendance recorded, and adds nothing to the attendees.</numerusform>
            <numerusform>%n events have no attendance recorded, and add nothing to the attendees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public event(s) are planned. When the first was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</source>
        <translation>
            <numerusform>%n public event is planned. When it was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</numerusform>
            <numerusform>%n public events are planned. When the first was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</numerusform>
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
</TS>
