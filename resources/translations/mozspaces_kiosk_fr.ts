<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer mon arrivée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcome to {event}</source>
        <translation>Bienvenue&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Type your first and last name, or scan your ticket</source>
        <translation>Saisissez vos prénom et nom, ou scannez votre billet</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>Continuer en tant que {name}</translation>
    </message>
    <message>
        <source>Continue as a new visitor</source>
        <translation>C’est ma première visite</translation>
    </message>
    <message>
        <source>Were you here before? Type your whole name or your e-mail address.</source>
        <translation>Ce n’est pas votre première visite&#xa0;? Saisissez votre nom complet ou votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>That is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>I bring guests</source>
        <translation>J’amène des invités</translation>
    </message>
    <message>
        <source>One guest fewer</source>
        <translation>Un invité de moins</translation>
    </message>
    <message>
        <source>One guest more</source>
        <translation>Un invité de plus</translation>
    </message>
    <message>
        <source>There are several of you</source>
        <translation>Vous êtes plusieurs à porter ce nom</translation>
    </message>
    <message>
        <source>Type the e-mail address that you signed up with, or ask the coordinator.</source>
        <translation>Saisissez l’adresse e-mail de votre inscription, ou adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody of this name has this address. Ask the coordinator.</source>
        <translation>Aucune personne de ce nom n’a cette adresse. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Nice to meet you</source>
        <translation>Ravis de vous rencontrer</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>E-mail, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Keep me posted</source>
        <translation>Tenez-moi au courant</translation>
    </message>
    <message>
        <source>Keep me posted by e-mail about events of the space {space} and ways to contribute. I can change my mind at any time.</source>
        <translation>Tenez-moi au courant par e-mail des événements de l’espace {space} et des façons de contribuer. Je peux changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Saisissez d’abord votre nom.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>You are checked in. Enjoy the event.</source>
        <translation>Votre arrivée est enregistrée. Profitez bien de l’événement.</translation>
    </message>
    <message>
        <source>You are in already, {name}</source>
        <translation>Votre arrivée est déjà enregistrée, {name}</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Enjoy the event.</source>
        <translation>Il n’y a plus rien à faire ici. Profitez bien de l’événement.</translation>
    </message>
    <message>
        <source>Ask the coordinator</source>
        <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
        <source>The room is full. The coordinator knows whether there is a place for you.</source>
        <translation>La salle est pleine. L’accueil vous dira s’il reste une place pour vous.</translation>
    </message>
    <message>
        <source>This ticket is not for this event.</source>
        <translation>Ce billet n’est pas pour cet événement.</translation>
    </message>
    <message>
        <source>You could not be checked in here.</source>
        <translation>Votre arrivée n’a pas pu être enregistrée ici.</translation>
    </message>
    <message>
        <source>For the coordinator</source>
        <translation>Pour les responsables</translation>
    </message>
    <message>
        <source>Type the PIN to leave the kiosk</source>
        <translation>Saisissez le code PIN pour quitter la borne</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The data file does not answer. Try again in a moment.</source>
        <translation>Le fichier de données ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait {seconds} s before you try again.</source>
        <translation>Ce n’est pas le code PIN. Attendez {seconds}&#xa0;s avant de réessayer.</translation>
    </message>
</context>
</TS>
