<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome to {event}</source>
        <translation>Willkommen: {event}</translation>
    </message>
    <message>
        <source>Type your first and last name, or scan your ticket</source>
        <translation>Gib deinen Vor- und Nachnamen ein oder scanne dein Ticket</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>Weiter als {name}</translation>
    </message>
    <message>
        <source>Continue as a new visitor</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>Were you here before? Type your whole name or your e-mail address.</source>
        <translation>Warst du schon einmal hier? Gib deinen ganzen Namen oder deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>I bring guests</source>
        <translation>Ich bringe Gäste mit</translation>
    </message>
    <message>
        <source>One guest fewer</source>
        <translation>Ein Gast weniger</translation>
    </message>
    <message>
        <source>One guest more</source>
        <translation>Ein Gast mehr</translation>
    </message>
    <message>
        <source>There are several of you</source>
        <translation>Diesen Namen gibt es mehrmals</translation>
    </message>
    <message>
        <source>Type the e-mail address that you signed up with, or ask the coordinator.</source>
        <translation>Gib die E-Mail-Adresse ein, mit der du dich angemeldet hast, oder frag am Empfang nach.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Nobody of this name has this address. Ask the coordinator.</source>
        <translation>Niemand mit diesem Namen hat diese Adresse. Frag am Empfang nach.</translation>
    </message>
    <message>
        <source>Nice to meet you</source>
        <translation>Schön, dich kennenzulernen</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>E-Mail, wenn du magst</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Haltet mich auf dem Laufenden</translation>
    </message>
    <message>
        <source>Keep me posted by e-mail about events of the space {space} and ways to contribute. I can change my mind at any time.</source>
        <translation>Haltet mich per E-Mail über Veranstaltungen des Space {space} und Möglichkeiten zum Mitmachen auf dem Laufenden. Ich kann es mir jederzeit anders überlegen.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Gib zuerst deinen Namen ein.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>You are checked in. Enjoy the event.</source>
        <translation>Du bist eingecheckt. Viel Spaß bei der Veranstaltung.</translation>
    </message>
    <message>
        <source>You are in already, {name}</source>
        <translation>Du bist schon da, {name}</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Enjoy the event.</source>
        <translation>Hier ist nichts mehr zu tun. Viel Spaß bei der Veranstaltung.</translation>
    </message>
    <message>
        <source>Ask the coordinator</source>
        <translation>Frag am Empfang nach</translation>
    </message>
    <message>
        <source>The room is full. The coordinator knows whether there is a place for you.</source>
        <translation>Der Raum ist voll. Am Empfang erfährst du, ob es einen Platz für dich gibt.</translation>
    </message>
    <message>
        <source>This ticket is not for this event.</source>
        <translation>Dieses Ticket ist nicht für diese Veranstaltung.</translation>
    </message>
    <message>
        <source>You could not be checked in here.</source>
        <translation>Du konntest hier nicht eingecheckt werden.</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Für das Team</translation>
    </message>
    <message>
        <source>Type the PIN to leave the kiosk</source>
        <translation>Gib die PIN ein, um den Kiosk zu verlassen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The data file does not answer. Try again in a moment.</source>
        <translation>Die Datendatei antwortet nicht. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait {seconds} s before you try again.</source>
        <translation>Das ist nicht die PIN. Warte {seconds}&#xa0;s, bevor du es wieder versuchst.</translation>
    </message>
</context>
</TS>
