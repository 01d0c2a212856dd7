<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Adopt a workbook</source>
        <translation>Adopter un classeur</translation>
    </message>
    <message>
        <source>The program fills these lists with its figures from now on. Everything else in the file stays as it is.</source>
        <translation>Le programme remplit désormais ces listes avec ses chiffres. Tout le reste du fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The sheets of the workbook and their lists</source>
        <translation>Les feuilles du classeur et leurs listes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns filled</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;This list is</source>
        <translation>&amp;Cette liste contient</translation>
    </message>
    <message>
        <source>&amp;Headers in row</source>
        <translation>&amp;En-têtes à la ligne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Read all lists as they were read at first</source>
        <translation>Relire toutes les listes comme au début</translation>
    </message>
    <message>
        <source>The first rows of the list and the figure that each column takes</source>
        <translation>Les premières lignes de la liste et le chiffre de chaque colonne</translation>
    </message>
    <message>
        <source>Go to the next column that was not understood for sure</source>
        <translation>Aller à la prochaine colonne dont le sens n’est pas sûr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remember this layout</source>
        <translation>Retenir cette disposition</translation>
    </message>
    <message>
        <source>Adopt “{file}”</source>
        <translation>Adopter «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Rien à remplir</translation>
    </message>
    <message>
        <source>Nothing on this sheet</source>
        <translation>Rien sur cette feuille</translation>
    </message>
    <message>
        <source>Choose another sheet at the left. Everything on this one stays as it is.</source>
        <translation>Choisissez une autre feuille à gauche. Tout reste tel quel sur celle-ci.</translation>
    </message>
    <message>
        <source>Is there a list on this sheet? Double-click the row with its headers, or type its number.</source>
        <translation>Y a-t-il une liste sur cette feuille&#xa0;? Double-cliquez sur la ligne de ses en-têtes ou tapez son numéro.</translation>
    </message>
    <message>
        <source>This list stays as it is. Say what it is a list of, and its columns can take figures.</source>
        <translation>Cette liste reste telle quelle. Dites ce qu’elle contient, et ses colonnes pourront recevoir des chiffres.</translation>
    </message>
    <message>
        <source>Choose above each column which figure it takes; from the keyboard: Enter in the column.</source>
        <translation>Choisissez au-dessus de chaque colonne le chiffre qu’elle reçoit&#xa0;; au clavier&#xa0;: Entrée dans la colonne.</translation>
    </message>
    <message>
        <source>“{sheet}”: no row can be told from the others. Choose the column with: {figures}.</source>
        <translation>«&#xa0;{sheet}&#xa0;»&#xa0;: rien ne distingue les lignes entre elles. Choisissez la colonne avec&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>No list to fill yet. Choose a sheet at the left and the row with its headers at the right, then say what the list is.</source>
        <translation>Encore aucune liste à remplir. Choisissez une feuille à gauche et la ligne de ses en-têtes à droite, puis dites ce que la liste contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;column(s) to check</source>
        <translation>
            <numerusform>%n colonne à &amp;vérifier</numerusform>
            <numerusform>%n colonnes à &amp;vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list has its headers in this row.</source>
        <translation>Cette ligne contient déjà les en-têtes d’une autre liste.</translation>
    </message>
    <message>
        <source>Remembering the layout…</source>
        <translation>Enregistrement de la disposition…</translation>
    </message>
</context>
<context>
    <name>AdoptedWorkbooks</name>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Where is {file} now?</source>
        <translation>Où se trouve {file} maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Classeurs Excel (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Fill a workbook</source>
        <translation>Remplir un classeur</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>This event is over. Ctrl+Shift+W wraps it up: how many came, what went well.</source>
        <translation>Cet événement est fini. Ctrl+Maj+W en fait le bilan&#xa0;: combien de présents, ce qui a bien marché.</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Again from last month</source>
        <translation>Reprendre du mois dernier</translation>
    </message>
    <message>
        <source>Nothing to repeat</source>
        <translation>Rien à reprendre</translation>
    </message>
    <message>
        <source>{title} ({status})</source>
        <translation>{title} ({status})</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <comment>days of last month and of this one</comment>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
</context>
<context>
    <name>AreaPath</name>
    <message>
        <source>Note it…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>Note {stage}</source>
        <translation>Noter&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Change what was noted on {day}</source>
        <translation>Modifier ce qui a été noté le {day}</translation>
    </message>
    <message>
        <source>Change or take back</source>
        <translation>Modifier ou retirer</translation>
    </message>
    <message>
        <source>after “{event}”</source>
        <translation>après «&#xa0;{event}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegardé.</translation>
    </message>
    <message>
        <source>Data files (*.sqlite)</source>
        <translation>Fichiers de données (*.sqlite)</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé dans {path}</translation>
    </message>
    <message>
        <source>Restored the backup of {when}. What was there before is kept.</source>
        <translation>Sauvegarde restaurée&#xa0;: {when}. L’état d’avant est gardé.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>The file is as it was before restoring. What was done since then is kept, too.</source>
        <translation>Le fichier est comme avant la restauration. Ce qui a été fait depuis est gardé aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>No backup could be made. {reason}</source>
        <translation>Aucune sauvegarde n’a pu être faite. {reason}</translation>
    </message>
    <message>
        <source>Second backup: none yet.</source>
        <translation>Seconde sauvegarde&#xa0;: pas encore.</translation>
    </message>
    <message>
        <source>Second backup: not since {day}.</source>
        <translation>Seconde sauvegarde&#xa0;: la dernière date du {day}.</translation>
    </message>
</context>
<context>
    <name>BadgePrinting</name>
    <message>
        <source>The badge was not printed. {reason}</source>
        <translation>Le badge n’a pas été imprimé. {reason}</translation>
    </message>
</context>
<context>
    <name>BadgeSetupDialog</name>
    <message>
        <source>A badge at each check-in</source>
        <translation>Un badge à chaque arrivée</translation>
    </message>
    <message>
        <source>Whoever is let in gets a name badge at once. If the printer fails, people are let in all the same.</source>
        <translation>Chaque personne qui entre reçoit aussitôt un badge. Si l’imprimante tombe en panne, les gens entrent quand même.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>With the &amp;code of the ticket</source>
        <translation>Avec le &amp;code du billet</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>No printer: PDF files in a folder</source>
        <translation>Sans imprimante&#xa0;: des PDF dans un dossier</translation>
    </message>
    <message>
        <source>Folder for the badges</source>
        <translation>Dossier des badges</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>Public events of {week}</source>
        <translation>Événements publics de la {week}</translation>
    </message>
    <message>
        <source>Attendees of {week}</source>
        <translation>Présences de la {week}</translation>
    </message>
    <message>
        <source>New active contributors up to {day}</source>
        <translation>Nouveaux contributeurs actifs jusqu’au {day}</translation>
    </message>
    <message>
        <source>All events but drafts. The figures are about the public ones that were held.</source>
        <translation>Tous les événements sauf les brouillons. Les chiffres portent sur les événements publics tenus.</translation>
    </message>
    <message>
        <source>Events of {season}</source>
        <translation>Événements&#xa0;: {season}</translation>
    </message>
    <message>
        <source>They count as held, and add nothing to the attendees. Open one to check people in or to enter totals.</source>
        <translation>Ils comptent comme tenus, mais n’ajoutent aucune présence. Ouvrir un événement permet d’enregistrer des arrivées ou de saisir les totaux.</translation>
    </message>
    <message>
        <source>Events without attendance</source>
        <translation>Événements sans présences saisies</translation>
    </message>
    <message>
        <source>week {number}, {first} to {last}</source>
        <translation>semaine {number}, du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n non saisi</numerusform>
            <numerusform>%n non saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {count} in {begun} of {weeks} weeks, {projected}</source>
        <translation>{figure}&#xa0;: {count} en {begun} semaines sur {weeks}, {projected}</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore saisi</translation>
    </message>
    <message>
        <source>{figure}: {value}</source>
        <translation>{figure}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{figure}: {part} / {whole} = {value}</source>
        <translation>{figure}&#xa0;: {part} / {whole} = {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n sans nom</numerusform>
            <numerusform>%n sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals from {start} to {end}</source>
        <translation>Arrivées de {start} à {end}</translation>
    </message>
    <message>
        <source>Check-ins at public events held, by the clock of their space; guests have no time.</source>
        <translation>Arrivées aux événements publics tenus, à l’heure de leur espace&#xa0;; les invités n’ont pas d’heure.</translation>
    </message>
    <message>
        <source>{part}: {figure}</source>
        <translation>{part}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>S{number}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, toute la journée</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Non-technical</source>
        <translation>Non technique</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private, does not count</source>
        <translation>privé, ne compte pas</translation>
    </message>
    <message>
        <source>{name}, {track}</source>
        <translation>{name}, {track}</translation>
    </message>
    <message>
        <source>{status}, {public}</source>
        <translation>{status}, {public}</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Fait partie d’une série</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>S{number}</translation>
    </message>
    <message>
        <source>{planned} of {target}</source>
        <translation>{planned} sur {target}</translation>
    </message>
    <message>
        <source>Week {number}: {pace}</source>
        <translation>Semaine {number}&#xa0;: {pace}</translation>
    </message>
    <message>
        <source>{held} held + {confirmed} confirmed public events</source>
        <translation>Événements publics&#xa0;: {held} tenus + {confirmed} confirmés</translation>
    </message>
    <message numerus="yes">
        <source>%n more to reach the target</source>
        <translation>
            <numerusform>Encore&#xa0;%n pour atteindre l’objectif</numerusform>
            <numerusform>Encore&#xa0;%n pour atteindre l’objectif</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached</source>
        <translation>L’objectif est atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled: does not take place, so it does not count</source>
        <translation>
            <numerusform>%n annulé&#xa0;: n’a pas lieu, donc ne compte pas</numerusform>
            <numerusform>%n annulés&#xa0;: n’ont pas lieu, donc ne comptent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft: counts once it is confirmed</source>
        <translation>
            <numerusform>%n brouillon&#xa0;: comptera une fois confirmé</numerusform>
            <numerusform>%n brouillons&#xa0;: compteront une fois confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private: only public events count</source>
        <translation>
            <numerusform>%n privé&#xa0;: seuls les événements publics comptent</numerusform>
            <numerusform>%n privés&#xa0;: seuls les événements publics comptent</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled, draft and private events do not count</source>
        <translation>Les événements annulés, privés ou en brouillon ne comptent pas</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu</numerusform>
            <numerusform>%n attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>Jour {number} sur {days}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation>Semaine {number} · {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n more to go</source>
        <translation>
            <numerusform>encore %n</numerusform>
            <numerusform>encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace}, {missing}</source>
        <translation>{pace}, {missing}</translation>
    </message>
    <message>
        <source>{week}: {pace}</source>
        <translation>{week}&#xa0;: {pace}</translation>
    </message>
    <message>
        <source>Nothing is on from {first} to {last}. Plan an event, or look at other weeks.</source>
        <translation>Rien du {first} au {last}. Vous pouvez prévoir un événement ou regarder d’autres semaines.</translation>
    </message>
    <message>
        <source>No events in these weeks</source>
        <translation>Aucun événement ces semaines-là</translation>
    </message>
    <message>
        <source>Copy: {title}</source>
        <translation>Copie&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>No focus area</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>in the notes</source>
        <translation>dans les notes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>{about} · {what}</source>
        <translation>{about} · {what}</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>présences non saisies</translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation>a-t-il eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>still a draft</source>
        <translation>encore un brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing</source>
        <translation>
            <numerusform>%n événement manquant</numerusform>
            <numerusform>%n événements manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interested for %n day(s)</source>
        <translation>
            <numerusform>intérêt depuis %n jour</numerusform>
            <numerusform>intérêt depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first contribution %n day(s) ago</source>
        <translation>
            <numerusform>première contribution il y a %n jour</numerusform>
            <numerusform>première contribution il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {details}</source>
        <translation>{title}, {details}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n événement tenu</numerusform>
            <numerusform>%n événements tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed by {names}</source>
        <translation>
            <numerusform>%n événement modifié par {names}</numerusform>
            <numerusform>%n événements modifiés par {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new hand-over note(s)</source>
        <translation>
            <numerusform>%n nouvelle note de relais</numerusform>
            <numerusform>%n nouvelles notes de relais</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Since {day}: {facts}.</source>
        <translation>Depuis {day}&#xa0;: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n chose vous attend.</numerusform>
            <numerusform>%n choses vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Bon retour.</translation>
    </message>
    <message>
        <source>{title}, days with more events</source>
        <translation>{title}, jours avec d’autres événements</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>État au {day}</translation>
    </message>
    <message>
        <source>Programme from {first} to {last}</source>
        <translation>Programme du {first} au {last}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Programme · {space}</source>
        <translation>Programme · {space}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Nothing is planned in these weeks yet.</source>
        <translation>Rien n’est encore prévu ces semaines-là.</translation>
    </message>
    <message>
        <source>{day}, continued</source>
        <translation>{day} (suite)</translation>
    </message>
    <message>
        <source>No season falls in this year</source>
        <translation>Aucune saison cette année</translation>
    </message>
    <message>
        <source>The season ended on {day} with {held} of {target} held</source>
        <translation>La saison a fini le {day}&#xa0;: {held} tenus sur {target}</translation>
    </message>
    <message>
        <source>Nothing held or planned yet; the target is {target} by {day}</source>
        <translation>Rien de tenu ni de prévu&#xa0;; l’objectif est {target} au {day}</translation>
    </message>
    <message>
        <source>{held} held, {planned} planned; the target is {target} by {day}</source>
        <translation>{held} tenus, {planned} prévus&#xa0;; l’objectif est {target} au {day}</translation>
    </message>
    <message>
        <source>{held} held, {planned} planned; at this pace {projected} of {target} by {day}</source>
        <translation>{held} tenus, {planned} prévus&#xa0;; à ce rythme, {projected} sur {target} au {day}</translation>
    </message>
    <message>
        <source>Add one in the settings of the space, and its target is shown here.</source>
        <translation>Ajoutez-en une dans les réglages de l’espace&#xa0;: son objectif apparaîtra ici.</translation>
    </message>
    <message>
        <source>With all that is planned the season comes to {planned} of {target}.</source>
        <translation>Avec tout ce qui est prévu, la saison arrive à {planned} sur {target}.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed event(s) are over and not recorded as held yet.</source>
        <translation>
            <numerusform>%n événement confirmé est passé et pas encore noté comme tenu.</numerusform>
            <numerusform>%n événements confirmés sont passés et pas encore notés comme tenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>New from template or last month</source>
        <translation>Nouveau d’après un modèle ou le mois dernier</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation>Ouvrir l’accueil…</translation>
    </message>
    <message>
        <source>Wrap up…</source>
        <translation>Faire le bilan…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Import calendar…</source>
        <translation>Importer un calendrier…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Exporter le calendrier…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Find event</source>
        <translation>Trouver un événement</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next that needs you</source>
        <translation>Prochaine chose à faire</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Exporting {file}…</source>
        <translation>Export de {file}…</translation>
    </message>
    <message>
        <source>{space} programme</source>
        <translation>Programme {space}</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) saved in {file}</source>
        <translation>
            <numerusform>%n événement enregistré dans {file}</numerusform>
            <numerusform>%n événements enregistrés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>What goes into the file?</source>
        <translation>Que mettre dans le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The &amp;public programme</source>
        <translation>Le programme &amp;public</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>First day of the programme</source>
        <translation>Premier jour du programme</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>Last day of the programme</source>
        <translation>Dernier jour du programme</translation>
    </message>
    <message>
        <source>The &amp;selected event, with its whole series</source>
        <translation>L’événement sélectionné et &amp;toute sa série</translation>
    </message>
    <message>
        <source>The &amp;selected event</source>
        <translation>L’événement &amp;sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>What the &amp;calendar shows now: %n event(s)</source>
        <translation>
            <numerusform>Ce que montre le &amp;calendrier&#xa0;: %n événement</numerusform>
            <numerusform>Ce que montre le &amp;calendrier&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>For a website or a shared calendar: public events that are confirmed or held, without notes.</source>
        <translation>Pour un site ou un calendrier partagé&#xa0;: les événements publics confirmés ou tenus, sans les notes.</translation>
    </message>
    <message>
        <source>For another calendar or computer. Notes go along, who signed up or came does not.</source>
        <translation>Pour un autre calendrier ou ordinateur. Les notes en font partie, mais ni les inscrits ni les présents.</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Calendar imported</source>
        <translation>Calendrier importé</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What changed, and problems of the import</source>
        <translation>Changements et problèmes de l’import</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What changed, or was left out</source>
        <translation>Changements et éléments écartés</translation>
    </message>
    <message>
        <source>“{file}” is imported</source>
        <translation>«&#xa0;{file}&#xa0;» est importé</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) added</source>
        <translation>
            <numerusform>%n événement ajouté</numerusform>
            <numerusform>%n événements ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImporter</name>
    <message>
        <source>Calendars ({patterns})</source>
        <translation>Calendriers ({patterns})</translation>
    </message>
    <message>
        <source>Import calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Import de {file}…</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Double-click a day to make the first event, or drop a calendar file here.</source>
        <translation>Rien n’est encore prévu. Double-cliquer sur un jour crée le premier événement&#xa0;; un fichier de calendrier peut aussi être déposé ici.</translation>
    </message>
</context>
<context>
    <name>CapacityCounter</name>
    <message>
        <source>{present} of {capacity}</source>
        <translation>{present} sur {capacity}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>{word}: {number}</source>
        <translation>{word}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>ChartTableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{from_hour} to {to_hour}</source>
        <translation>de {from_hour} à {to_hour}</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No public event held</source>
        <translation>Aucun événement public tenu</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not recorded</source>
        <translation>
            <numerusform>%n événement non saisi</numerusform>
            <numerusform>%n événements non saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckinActions</name>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Undo the selected or last check-in</source>
        <translation>Annuler l’arrivée sélectionnée ou la dernière</translation>
    </message>
    <message>
        <source>One more guest</source>
        <translation>Un invité de plus</translation>
    </message>
    <message>
        <source>One more guest, first time here</source>
        <translation>Un invité de plus, première visite</translation>
    </message>
    <message>
        <source>One guest fewer</source>
        <translation>Un invité de moins</translation>
    </message>
    <message>
        <source>Guests of any number…</source>
        <translation>Nombre d’invités…</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Choose another event…</source>
        <translation>Choisir un autre événement…</translation>
    </message>
    <message>
        <source>Show the event in the calendar</source>
        <translation>Voir l’événement dans le calendrier</translation>
    </message>
    <message>
        <source>History of the selected person…</source>
        <translation>Historique de la personne sélectionnée…</translation>
    </message>
    <message>
        <source>Page of the selected person…</source>
        <translation>Fiche de la personne sélectionnée…</translation>
    </message>
    <message>
        <source>Enter a paper list</source>
        <translation>Saisir une liste papier</translation>
    </message>
    <message>
        <source>Wrap up…</source>
        <translation>Faire le bilan…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Tickets and badges…</source>
        <translation>Billets et badges…</translation>
    </message>
    <message>
        <source>Print a badge at each check-in…</source>
        <translation>Imprimer un badge à chaque arrivée…</translation>
    </message>
    <message>
        <source>Live: how the evening goes</source>
        <translation>En direct&#xa0;: où en est la soirée</translation>
    </message>
    <message>
        <source>Kiosk…</source>
        <translation>Borne…</translation>
    </message>
    <message>
        <source>PIN of the kiosk…</source>
        <translation>Code PIN de la borne…</translation>
    </message>
    <message>
        <source>Import sign-ups…</source>
        <translation>Importer des inscriptions…</translation>
    </message>
</context>
<context>
    <name>CheckinTab</name>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Type a name, then press Enter</source>
        <translation>Taper un nom, puis Entrée</translation>
    </message>
    <message>
        <source>People who are in, the latest first</source>
        <translation>Personnes présentes, les dernières arrivées d’abord</translation>
    </message>
    <message>
        <source>Enter or Y: it is them. N: a new person. Esc goes back to what you typed.</source>
        <translation>Entrée ou O&#xa0;: c’est cette personne. N&#xa0;: une nouvelle personne. Échap revient à ce qui était tapé.</translation>
    </message>
    <message>
        <source>Enter checks in the selected person. Up and down select another. F2 or +1 counts a guest. Del takes the last one back.</source>
        <translation>Entrée enregistre la personne sélectionnée. Haut et bas en choisissent une autre. F2 ou +1 compte un invité. Suppr annule la dernière arrivée.</translation>
    </message>
    <message>
        <source>No event to check people in to</source>
        <translation>Aucun événement à accueillir</translation>
    </message>
    <message>
        <source>The event that was here is not in the calendar any more. This one is on or next.</source>
        <translation>L’événement affiché ici n’est plus dans le calendrier. Celui-ci est en cours ou le prochain.</translation>
    </message>
    <message>
        <source>Enter adds this person and checks them in. Esc goes back to the search.</source>
        <translation>Entrée ajoute cette personne et enregistre son arrivée. Échap revient à la recherche.</translation>
    </message>
</context>
<context>
    <name>ChoiceColumns</name>
    <message>
        <source>What the column is used for</source>
        <translation>À quoi sert la colonne</translation>
    </message>
</context>
<context>
    <name>ClockNote</name>
    <message>
        <source>This computer&apos;s clock says {now}, and something was done in this file on {last}. Set the clock, or check-ins get wrong times; close this if the clock is right.</source>
        <translation>L’horloge de cet ordinateur indique le {now}, et ce fichier a été modifié le {last}. Réglez l’horloge, sinon les arrivées auront de fausses heures&#xa0;; fermez ce message si l’heure est juste.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Stays</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Fiche intégrée</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Let the other entry stay</source>
        <translation>Garder l’autre fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: {facts}.</source>
        <translation>Ensemble&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>The address {email} goes on being known.</source>
        <translation>L’adresse {email} reste connue.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Both were at {events}: perhaps they are two people after all.</source>
        <translation>Les deux étaient à {events}&#xa0;: ce sont peut-être bien deux personnes.</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Existant</translation>
    </message>
    <message>
        <source>Filled last</source>
        <translation>Rempli avant</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Keep me posted by e-mail about events of the space {space} and ways to contribute. I can change my mind at any time.</source>
        <translation>Tenez-moi au courant par e-mail des événements de l’espace {space} et des façons de contribuer. Je peux changer d’avis à tout moment.</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Keep posted</source>
        <translation>Tenir au courant</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They agree today</source>
        <translation>D’accord aujourd’hui</translation>
    </message>
    <message>
        <source>Note that they agree</source>
        <translation>Noter son accord</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>They did not agree to be kept posted. The words would be:</source>
        <translation>Cette personne n’a pas accepté d’être tenue au courant. Le texte serait&#xa0;:</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>«&#xa0;{wording}&#xa0;»</translation>
    </message>
    <message>
        <source>Agreed on {day} at “{event}”, noted by {name}.</source>
        <translation>Accord du {day} à «&#xa0;{event}&#xa0;», noté par {name}.</translation>
    </message>
    <message>
        <source>Agreed on {day}, noted by {name}.</source>
        <translation>Accord du {day}, noté par {name}.</translation>
    </message>
</context>
<context>
    <name>ContributionsPart</name>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Note a contribution…</source>
        <translation>Noter une contribution…</translation>
    </message>
    <message>
        <source>Nothing yet. When they show interest, note it here: that puts them on the list.</source>
        <translation>Rien encore. Notez ici tout intérêt&#xa0;: la personne rejoint alors la liste.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Older copies</source>
        <translation>Anciennes copies</translation>
    </message>
    <message>
        <source>Older copies are not encrypted</source>
        <translation>D’anciennes copies ne sont pas chiffrées</translation>
    </message>
    <message>
        <source>Everybody can read them. Copies in other places, on a stick for one, are not listed here.</source>
        <translation>Tout le monde peut les lire. Les copies placées ailleurs, par exemple sur une clé USB, ne figurent pas ici.</translation>
    </message>
    <message>
        <source>Older copies have the passphrase from before</source>
        <translation>D’anciennes copies gardent la phrase secrète d’avant</translation>
    </message>
    <message>
        <source>Whoever knows it can read them. Copies in other places are not listed here.</source>
        <translation>Qui la connaît peut les lire. Les copies placées ailleurs ne figurent pas ici.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Les chiffrer</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Changer leur phrase secrète</translation>
    </message>
    <message>
        <source>Encrypting copies…</source>
        <translation>Chiffrement des copies…</translation>
    </message>
    <message>
        <source>Deleting copies…</source>
        <translation>Suppression des copies…</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>This is a mistake of the program, not yours. What you saved before is safe, and you can go on. If it happens again, copy these details and send them to whoever looks after this program.</source>
        <translation>L’erreur vient du programme, pas de vous. Ce qui était enregistré est intact, et vous pouvez continuer. Si cela se reproduit, copiez ces détails et envoyez-les à qui s’occupe de ce programme.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Enregistrement de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>The list says who %n of its row(s) are about. Keep the file to those who may know.</source>
        <translation>
            <numerusform>La liste dit de qui parle %n de ses lignes. Réservez le fichier à qui peut le savoir.</numerusform>
            <numerusform>La liste dit de qui parlent %n de ses lignes. Réservez le fichier à qui peut le savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save people&apos;s names?</source>
        <translation>Enregistrer les noms des personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Save with names</source>
        <translation>Enregistrer avec les noms</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} enregistré</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>DamageFlow</name>
    <message>
        <source>Setting the damaged file aside…</source>
        <translation>Mise de côté du fichier endommagé…</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Rescue what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Reads the file page by page and makes a new one of it, then shows what was found.</source>
        <translation>Lit le fichier page par page, en fait un nouveau, puis montre ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Leaves this one as it is.</source>
        <translation>Laisse celui-ci tel quel.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>If the file was on a stick or in another program&apos;s hands.</source>
        <translation>Si le fichier était sur une clé USB ou occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Le fichier de données est endommagé</translation>
    </message>
    <message>
        <source>Use the rescued file</source>
        <translation>Utiliser le fichier récupéré</translation>
    </message>
    <message>
        <source>It takes the place of the damaged one, which is kept beside it.</source>
        <translation>Il prend la place du fichier endommagé, gardé à côté de lui.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Garder le fichier tel quel</translation>
    </message>
    <message>
        <source>Nothing changes; the rescued file is deleted again.</source>
        <translation>Rien ne change&#xa0;; le fichier récupéré est supprimé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This could be read</source>
        <translation>Voici ce qui a pu être lu</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui est lisible…</translation>
    </message>
    <message>
        <source>Setting the damaged file aside…</source>
        <translation>Mise de côté du fichier endommagé…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Encore rien à montrer.</translation>
    </message>
    <message>
        <source>By space</source>
        <translation>Par espace</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Par filière</translation>
    </message>
    <message>
        <source>An event with two focus areas counts once under each and once in the total.</source>
        <translation>Un événement de deux domaines compte une fois dans chacun et une seule fois dans le total.</translation>
    </message>
    <message>
        <source>By focus area</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>In 8 of 10 such seasons the sum is within it by then.</source>
        <translation>Dans 8 saisons semblables sur 10, la somme s’y trouve à cette date.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no attendance recorded, and add nothing to the attendees.</source>
        <translation>
            <numerusform>%n événement est sans présences saisies et n’ajoute rien aux présences.</numerusform>
            <numerusform>%n événements sont sans présences saisies et n’ajoutent rien aux présences.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que disent les chiffres</translation>
    </message>
    <message>
        <source>Only track: {track}</source>
        <translation>Filière seule&#xa0;: {track}</translation>
    </message>
    <message>
        <source>Only coordinator: {name}</source>
        <translation>Responsable seul&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Only focus area: {area}</source>
        <translation>Domaine seul&#xa0;: {area}</translation>
    </message>
</context>
<context>
    <name>DashboardDialog</name>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>The figures, the charts and the tables of the tab, and what they mean. Nobody is named.</source>
        <translation>Les chiffres, les graphiques et les tableaux de l’onglet, et ce qu’ils signifient. Personne n’est nommé.</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{name} was let in by somebody else: a coordinator can take that back.</source>
        <translation>L’arrivée de {name} a été enregistrée par quelqu’un d’autre&#xa0;: un responsable peut l’annuler.</translation>
    </message>
    <message>
        <source>{name} is not in, so there is nothing to take back.</source>
        <translation>{name} n’est pas là&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Check-in of {name} taken back.</source>
        <translation>Arrivée annulée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Nobody is in, so there is nothing to take back.</source>
        <translation>Personne n’est là&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The room is full: {present} of {capacity}. Count the guests anyway?</source>
        <translation>La salle est pleine&#xa0;: {present} sur {capacity}. Compter quand même les invités&#xa0;?</translation>
    </message>
    <message>
        <source>Count anyway</source>
        <translation>Compter quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) now</source>
        <translation>
            <numerusform>%n invité à présent</numerusform>
            <numerusform>%n invités à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>One guest fewer: {total}.</source>
        <translation>Un invité de moins&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>{total}.</source>
        <translation>{total}.</translation>
    </message>
    <message>
        <source>One more guest, first time here: {total}.</source>
        <translation>Un invité de plus, première visite&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>One more guest: {total}.</source>
        <translation>Un invité de plus&#xa0;: {total}.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) fewer: {total}.</source>
        <translation>
            <numerusform>%n invité de moins&#xa0;: {total}.</numerusform>
            <numerusform>%n invités de moins&#xa0;: {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s), first time here: {total}.</source>
        <translation>
            <numerusform>%n invité de plus, première visite&#xa0;: {total}.</numerusform>
            <numerusform>%n invités de plus, première visite&#xa0;: {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s): {total}.</source>
        <translation>
            <numerusform>%n invité de plus&#xa0;: {total}.</numerusform>
            <numerusform>%n invités de plus&#xa0;: {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is full: {present} of {capacity}. Let {name} in anyway?</source>
        <translation>La salle est pleine&#xa0;: {present} sur {capacity}. Faire quand même entrer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Faire entrer quand même</translation>
    </message>
    <message>
        <source>paper list, {time}</source>
        <translation>liste papier, {time}</translation>
    </message>
    <message>
        <source>Count one guest</source>
        <translation>Compter un invité</translation>
    </message>
    <message>
        <source>{presence}, as the paper list says</source>
        <translation>{presence}, d’après la liste papier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DirectoryPane</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The first {count}; type to find others.</source>
        <translation>Les {count} premières&#xa0;; taper pour en trouver d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>List of {title}</source>
        <translation>Liste&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Guests who give no name, one box each</source>
        <translation>Invités sans nom, une case chacun</translation>
    </message>
    <message>
        <source>Others who come</source>
        <translation>Autres arrivées</translation>
    </message>
    <message>
        <source>{expected} expected, {came} in already, as of {time}, {day}</source>
        <translation>{expected} attendus, {came} déjà là, à {time}, {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Names of people: destroy this list once it is entered.</source>
        <translation>Noms de personnes&#xa0;: détruire cette liste une fois saisie.</translation>
    </message>
</context>
<context>
    <name>DoorListDialog</name>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>If the laptop fails, go on with this list. Enter it afterwards with “Enter a paper list”.</source>
        <translation>Si l’ordinateur tombe en panne, continuez avec cette liste. Ensuite, «&#xa0;Saisir une liste papier&#xa0;» permet de l’entrer.</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Last characters of &amp;tickets</source>
        <translation>Derniers caractères des &amp;billets</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate event</source>
        <translation>Dupliquer l’événement</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>&amp;Semaine prochaine</translation>
    </message>
    <message>
        <source>Next &amp;month</source>
        <translation>&amp;Mois prochain</translation>
    </message>
    <message>
        <source>&amp;Another day</source>
        <translation>Un &amp;autre jour</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EncryptedFileDialog</name>
    <message>
        <source>This file is encrypted</source>
        <translation>Ce fichier est chiffré</translation>
    </message>
    <message>
        <source>It opens with its passphrase or its recovery code, and so do the backups made since then.</source>
        <translation>Il s’ouvre avec sa phrase secrète ou son code de secours, et les sauvegardes faites depuis aussi.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>Ph&amp;rase secrète actuelle</translation>
    </message>
    <message>
        <source>Choose &amp;another passphrase</source>
        <translation>Choisir une &amp;autre phrase secrète</translation>
    </message>
    <message>
        <source>Show the recovery &amp;code</source>
        <translation>Afficher le &amp;code de secours</translation>
    </message>
    <message>
        <source>Switch encryption &amp;off</source>
        <translation>&amp;Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase…</translation>
    </message>
    <message>
        <source>Show code…</source>
        <translation>Afficher le code…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>This is not the present passphrase.</source>
        <translation>Ce n’est pas la phrase secrète actuelle.</translation>
    </message>
</context>
<context>
    <name>EncryptionDialog</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EncryptionFlow</name>
    <message>
        <source>Switching encryption off…</source>
        <translation>Désactivation du chiffrement…</translation>
    </message>
    <message>
        <source>Encrypting the file…</source>
        <translation>Chiffrement du fichier…</translation>
    </message>
    <message>
        <source>The file is written anew and compared. Then it opens again.</source>
        <translation>Le fichier est réécrit et comparé, puis il s’ouvre à nouveau.</translation>
    </message>
</context>
<context>
    <name>EventChanges</name>
    <message>
        <source>Moved {title}</source>
        <translation>Déplacé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Deleted {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>Ajouté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>Modifié&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n with attendance stay(s) as it is</source>
        <translation>
            <numerusform>%n avec présences reste tel quel</numerusform>
            <numerusform>%n avec présences restent tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} · {stay}</source>
        <translation>{done} · {stay}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Who gives it: a person, a group, a company</source>
        <translation>Qui l’anime&#xa0;: une personne, un groupe, une entreprise</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>Pu&amp;blic</source>
        <translation>Pu&amp;blic</translation>
    </message>
    <message>
        <source>Only public events count for the pace</source>
        <translation>Seuls les événements publics comptent pour le rythme</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Atte&amp;ndus</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>L&amp;ien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otes</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Choose the event</source>
        <translation>Choisir l’événement</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>Trouver un événement</translation>
    </message>
    <message>
        <source>Title, day or room</source>
        <translation>Titre, jour ou salle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Starts: day</source>
        <translation>Début&#xa0;: jour</translation>
    </message>
    <message>
        <source>Starts: time</source>
        <translation>Début&#xa0;: heure</translation>
    </message>
    <message>
        <source>All da&amp;y</source>
        <translation>&amp;Journée entière</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Ends: day</source>
        <translation>Fin&#xa0;: jour</translation>
    </message>
    <message>
        <source>Ends: time</source>
        <translation>Fin&#xa0;: heure</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>Back to the series</source>
        <translation>Revenir à la série</translation>
    </message>
    <message>
        <source>Make this event what its series says of all</source>
        <translation>Redonner à cet événement ce que dit sa série</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Salle</translation>
    </message>
    <message>
        <source>C&amp;oordinator</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the event</source>
        <translation>Historique de l’événement</translation>
    </message>
    <message>
        <source>From &amp;template</source>
        <translation>D’après un &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Check &amp;in…</source>
        <translation>Ouvrir l’&amp;accueil…</translation>
    </message>
    <message>
        <source>Open the door of this event</source>
        <translation>Ouvrir l’accueil de cet événement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>{room} ({capacity})</source>
        <translation>{room} ({capacity})</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Differs from its series: {fields}</source>
        <translation>Différent de la série&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Differs from its series, which says {when}</source>
        <translation>Différent de la série, qui dit {when}</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Donner un titre à l’événement.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Il finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>EventHeader</name>
    <message>
        <source>In</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Over capacity: {attendees} of {capacity}</source>
        <translation>Places dépassées&#xa0;: {attendees} sur {capacity}</translation>
    </message>
    <message>
        <source>{crowd}, let in by {name} at {time}</source>
        <translation>{crowd}, admis par {name} à {time}</translation>
    </message>
    <message>
        <source>{crowd}, let in at {time}</source>
        <translation>{crowd}, admis à {time}</translation>
    </message>
    <message>
        <source>Event: {title}</source>
        <translation>Événement&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>EventHistory</name>
    <message numerus="yes">
        <source>%n person(s) checked in</source>
        <translation>
            <numerusform>%n personne arrivée</numerusform>
            <numerusform>%n personnes arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) taken back</source>
        <translation>
            <numerusform>%n arrivée annulée</numerusform>
            <numerusform>%n arrivées annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n invité compté</numerusform>
            <numerusform>%n invités comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed up</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) taken out</source>
        <translation>
            <numerusform>%n inscription retirée</numerusform>
            <numerusform>%n inscriptions retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Sauf le</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Let in more than the room holds: {attendees} of {capacity}</source>
        <translation>Places dépassées à l’entrée&#xa0;: {attendees} sur {capacity}</translation>
    </message>
    <message>
        <source>Focus area taken out: {area}</source>
        <translation>Domaine retiré&#xa0;: {area}</translation>
    </message>
    <message>
        <source>Focus area: {area}</source>
        <translation>Domaine&#xa0;: {area}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>EventMaking</name>
    <message>
        <source>Edit templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>Saved template {title}</source>
        <translation>Modèle enregistré&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export workbook</source>
        <translation>Exporter le classeur</translation>
    </message>
    <message>
        <source>&amp;Names of contributors instead of numbers</source>
        <translation>&amp;Noms des contributeurs au lieu de numéros</translation>
    </message>
    <message>
        <source>&amp;Attendance list with names and e-mail addresses</source>
        <translation>&amp;Liste des présences avec noms et adresses e-mail</translation>
    </message>
    <message>
        <source>{space}: {season}</source>
        <translation>{space}&#xa0;: {season}</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) in one file, with a sheet that compares them.</source>
        <translation>
            <numerusform>%n espace dans un fichier, avec une feuille comparative.</numerusform>
            <numerusform>%n espaces dans un fichier, avec une feuille qui les compare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: {part}. It holds no targets, which are for all events.</source>
        <translation>Uniquement&#xa0;: {part}. Sans objectifs&#xa0;: ils portent sur tous les événements.</translation>
    </message>
    <message>
        <source>An Excel file with the figures, events, weeks and contributors of the period. It holds no personal data unless you ask for it here.</source>
        <translation>Un fichier Excel avec les chiffres, les événements, les semaines et les contributeurs de la période. Il ne contient aucune donnée personnelle, sauf si vous le demandez ici.</translation>
    </message>
    <message>
        <source>An Excel file with the figures, events, weeks and contributors of the period, who appear as numbers.</source>
        <translation>Un fichier Excel avec les chiffres, les événements, les semaines et les contributeurs de la période, désignés par des numéros.</translation>
    </message>
    <message>
        <source>The file will hold personal data. Give it only to those who need it, and delete it when it has served.</source>
        <translation>Le fichier contiendra des données personnelles. Ne le donner qu’à ceux qui en ont besoin, et le supprimer après usage.</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>Leave alone</source>
        <translation>Ne pas remplir</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Public events held</source>
        <translation>Événements publics tenus</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Événements par semaine</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Unique attendees</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Returning rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>New active contributors</source>
        <translation>Nouveaux contributeurs actifs</translation>
    </message>
    <message>
        <source>Contributors per event</source>
        <translation>Contributeurs par événement</translation>
    </message>
    <message>
        <source>Technical share of events</source>
        <translation>Part technique des événements</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Non-technical</source>
        <translation>Non technique</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Événements tenus</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressés</translation>
    </message>
    <message>
        <source>% of contributors</source>
        <translation>% des contributeurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>First attended</source>
        <translation>Première venue</translation>
    </message>
    <message>
        <source>Credited event</source>
        <translation>Événement crédité</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Days to active</source>
        <translation>Jours pour devenir actif</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Interested since</source>
        <translation>Intéressé depuis</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Projected contributors</source>
        <translation>Contributeurs projetés</translation>
    </message>
    <message>
        <source>Contributor target</source>
        <translation>Objectif de contributeurs</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>% de l’objectif</translation>
    </message>
    <message>
        <source>Event target</source>
        <translation>Objectif d’événements</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Planned events</source>
        <translation>Événements prévus</translation>
    </message>
    <message>
        <source>Projected events</source>
        <translation>Événements projetés</translation>
    </message>
    <message>
        <source>Events at least</source>
        <translation>Événements au moins</translation>
    </message>
    <message>
        <source>Events at most</source>
        <translation>Événements au plus</translation>
    </message>
    <message>
        <source>Events stand</source>
        <translation>État des événements</translation>
    </message>
    <message>
        <source>Events needed per week</source>
        <translation>Événements requis par semaine</translation>
    </message>
    <message>
        <source>Best week of events</source>
        <translation>Meilleure semaine d’événements</translation>
    </message>
    <message>
        <source>Contributors at least</source>
        <translation>Contributeurs au moins</translation>
    </message>
    <message>
        <source>Contributors at most</source>
        <translation>Contributeurs au plus</translation>
    </message>
    <message>
        <source>Contributors stand</source>
        <translation>État des contributeurs</translation>
    </message>
    <message>
        <source>Contributors needed per week</source>
        <translation>Contributeurs requis par semaine</translation>
    </message>
    <message>
        <source>Contributors needed per event</source>
        <translation>Contributeurs requis par événement</translation>
    </message>
    <message>
        <source>Best week of contributors</source>
        <translation>Meilleure semaine de contributeurs</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Show rate</source>
        <translation>Taux de venue</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cumulative events</source>
        <translation>Événements cumulés</translation>
    </message>
    <message>
        <source>Cumulative target</source>
        <translation>Objectif cumulé</translation>
    </message>
    <message>
        <source>Cumulative contributors</source>
        <translation>Contributeurs cumulés</translation>
    </message>
    <message>
        <source>Cumulative contributor target</source>
        <translation>Objectif cumulé de contributeurs</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>au rythme</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>à portée</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Tous les espaces</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Technical events</source>
        <translation>Événements techniques</translation>
    </message>
    <message>
        <source>Non-technical events</source>
        <translation>Événements non techniques</translation>
    </message>
    <message>
        <source>{events}, {days}</source>
        <translation>{events}, {days}</translation>
    </message>
    <message>
        <source>{events} of {coordinator} about {area}, {days}</source>
        <translation>{events} de {coordinator} sur {area}, {days}</translation>
    </message>
    <message>
        <source>{events} of {coordinator}, {days}</source>
        <translation>{events} de {coordinator}, {days}</translation>
    </message>
    <message>
        <source>{events} about {area}, {days}</source>
        <translation>{events} sur {area}, {days}</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Fill a workbook</source>
        <translation>Remplir un classeur</translation>
    </message>
    <message>
        <source>Write the &amp;names of contributors</source>
        <translation>Écrire les &amp;noms des contributeurs</translation>
    </message>
    <message>
        <source>Typed by somebody: kept unless you tick them</source>
        <translation>Saisi à la main&#xa0;: gardé, sauf si vous le cochez</translation>
    </message>
    <message>
        <source>Overwrite &amp;all</source>
        <translation>&amp;Tout écraser</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message>
        <source>Cells that somebody typed, and what would be written</source>
        <translation>Cellules saisies à la main, et ce qui y serait écrit</translation>
    </message>
    <message>
        <source>What changes in the workbook</source>
        <translation>Ce qui change dans le classeur</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>Cellules modifiées</translation>
    </message>
    <message>
        <source>Rows that are added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>What is left as it is</source>
        <translation>Ce qui reste tel quel</translation>
    </message>
    <message>
        <source>Undo does not take this back: the file stays filled. To keep the file as it is, save a filled copy.</source>
        <translation>«&#xa0;Annuler&#xa0;» ne revient pas là-dessus&#xa0;: le fichier reste rempli. Pour garder le fichier tel quel, enregistrez une copie remplie.</translation>
    </message>
    <message>
        <source>&amp;Change the layout…</source>
        <translation>&amp;Changer la disposition…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save a filled copy…</source>
        <translation>&amp;Enregistrer une copie remplie…</translation>
    </message>
    <message>
        <source>&amp;Fill the workbook</source>
        <translation>&amp;Remplir le classeur</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>Lignes mises à jour</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Cells that somebody typed</source>
        <translation>Cellules saisies à la main</translation>
    </message>
    <message>
        <source>Fill “{file}”</source>
        <translation>Remplir «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Comparing {file} with the figures…</source>
        <translation>Comparaison de {file} avec les chiffres…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Ce qui reste tel quel</translation>
    </message>
    <message>
        <source>So far this workbook was filled with the figures of {space}; now others are shown.</source>
        <translation>Jusqu’ici, ce classeur recevait les chiffres de {space}&#xa0;; ceux qui sont affichés sont autres.</translation>
    </message>
    <message>
        <source>Only a part of the events is shown: totals would be of that part alone.</source>
        <translation>Seule une partie des événements est affichée&#xa0;: les totaux ne porteraient que sur elle.</translation>
    </message>
    <message>
        <source>This workbook says what the program says: there is nothing to fill in.</source>
        <translation>Ce classeur dit la même chose que le programme&#xa0;: il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>This file is laid out like one that is known, and was not filled yet.</source>
        <translation>Ce fichier est disposé comme un autre déjà connu et n’a pas encore été rempli.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{name}, filled</source>
        <translation>{name}, rempli</translation>
    </message>
    <message>
        <source>Excel workbooks (*{ending})</source>
        <translation>Classeurs Excel (*{ending})</translation>
    </message>
    <message>
        <source>Save a filled copy</source>
        <translation>Enregistrer une copie remplie</translation>
    </message>
    <message>
        <source>Filling {file}…</source>
        <translation>Remplissage de {file}…</translation>
    </message>
    <message>
        <source>Stopped: the file is as it was.</source>
        <translation>Interrompu&#xa0;: le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
</context>
<context>
    <name>FillWording</name>
    <message>
        <source>{sheet}, {cell}</source>
        <translation>{sheet}, {cell}</translation>
    </message>
    <message>
        <source>{figure} of “{row}”</source>
        <translation>{figure} de «&#xa0;{row}&#xa0;»</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>The list that was here is no longer found. Change the layout to say where it is.</source>
        <translation>La liste qui était ici est introuvable. Changez la disposition pour dire où elle est.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about nothing in the figures.</source>
        <translation>
            <numerusform>%n ligne ne correspond à rien dans les chiffres.</numerusform>
            <numerusform>%n lignes ne correspondent à rien dans les chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Formulas are in the columns of: {figures}.</source>
        <translation>Il y a des formules dans les colonnes de&#xa0;: {figures}.</translation>
    </message>
    <message>
        <source>No longer in the calendar, their rows stay: {events}.</source>
        <translation>Absents du calendrier désormais, leurs lignes restent&#xa0;: {events}.</translation>
    </message>
    <message>
        <source>Not in this list, and not added: {rows}.</source>
        <translation>Absents de cette liste, et non ajoutés&#xa0;: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>Showing {shown} of %n event(s): {filters}</source>
        <translation>
            <numerusform>{shown} sur %n événement&#xa0;: {filters}</numerusform>
            <numerusform>{shown} sur %n événements&#xa0;: {filters}</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filtre ({count})</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find events</source>
        <translation>Trouver des événements</translation>
    </message>
    <message>
        <source>Words of the title, the host or the notes (Ctrl+F)</source>
        <translation>Mots du titre, de l’hôte ou des notes (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>FirstRunFlow</name>
    <message>
        <source>Making demo data…</source>
        <translation>Création des données de démonstration…</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome! Which space is yours?</source>
        <translation>Bienvenue&#xa0;! Quel est votre espace&#xa0;?</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. You can change all of this later.</source>
        <translation>Tout reste dans un seul fichier sur cet ordinateur. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>&amp;Espace</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Votre no&amp;m</translation>
    </message>
    <message>
        <source>So that the other coordinator sees who did what</source>
        <translation>Pour que l’autre responsable voie qui a fait quoi</translation>
    </message>
    <message>
        <source>Your &amp;events</source>
        <translation>Vos événemen&amp;ts</translation>
    </message>
    <message>
        <source>Encrypt the fi&amp;le: nobody reads it without the passphrase</source>
        <translation>C&amp;hiffrer le fichier&#xa0;: illisible sans la phrase secrète</translation>
    </message>
    <message>
        <source>Look around with &amp;demo data</source>
        <translation>&amp;Découvrir avec une démo</translation>
    </message>
    <message>
        <source>Open a data &amp;file…</source>
        <translation>&amp;Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Another space…</source>
        <translation>Un autre espace…</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Non-technical</source>
        <translation>Non technique</translation>
    </message>
</context>
<context>
    <name>FollowUpsPart</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>What about? (as you like)</source>
        <translation>À quel sujet&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Note about what was written</source>
        <translation>Note sur le message</translation>
    </message>
    <message>
        <source>Wrote to them today</source>
        <translation>Message écrit aujourd’hui</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>{when}: {note}</source>
        <translation>{when}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Nobody wrote to them yet.</source>
        <translation>Personne ne lui a encore écrit.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>No event has these words.</source>
        <translation>Aucun événement ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>The %n nearest to today; type more to find others.</source>
        <translation>
            <numerusform>Le %n plus proche d’aujourd’hui&#xa0;; précisez pour en trouver d’autres.</numerusform>
            <numerusform>Les %n plus proches d’aujourd’hui&#xa0;; précisez pour en trouver d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>14 July, next Friday, week 31…</source>
        <translation>14 juillet, vendredi prochain, semaine 31…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>{reason} Everything up to now can still be saved to another place: do that before you close this window. Or put the file back.</source>
        <translation>{reason} Tout peut encore être enregistré ailleurs&#xa0;: faites-le avant de fermer cette fenêtre, ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>A part of the data file is gone</source>
        <translation>Une partie du fichier de données a disparu</translation>
    </message>
    <message>
        <source>The data file is gone</source>
        <translation>Le fichier de données a disparu</translation>
    </message>
    <message>
        <source>Save everything to…</source>
        <translation>Tout enregistrer vers…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Save everything to</source>
        <translation>Tout enregistrer vers</translation>
    </message>
    <message>
        <source>Data files (*.sqlite)</source>
        <translation>Fichiers de données (*.sqlite)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>GuestCounting</name>
    <message numerus="yes">
        <source>Enter takes away %n guest(s).</source>
        <translation>
            <numerusform>Entrée retire %n invité.</numerusform>
            <numerusform>Entrée retire %n invités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter counts %n guest(s) who are here for the first time.</source>
        <translation>
            <numerusform>Entrée compte %n invité en première visite.</numerusform>
            <numerusform>Entrée compte %n invités en première visite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter counts %n guest(s). Add an n if it is their first time here: +4n.</source>
        <translation>
            <numerusform>Entrée compte %n invité. Ajouter n si c’est une première visite&#xa0;: +4n.</numerusform>
            <numerusform>Entrée compte %n invités. Ajouter n si c’est une première visite&#xa0;: +4n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestsDialog</name>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Set guests</source>
        <translation>Fixer le nombre</translation>
    </message>
    <message>
        <source>&amp;Guests in all</source>
        <translation>&amp;Invités en tout</translation>
    </message>
    <message>
        <source>Here for the &amp;first time</source>
        <translation>En &amp;première visite</translation>
    </message>
</context>
<context>
    <name>HandoverField</name>
    <message>
        <source>Hand-over note</source>
        <translation>Note de relais</translation>
    </message>
    <message>
        <source>What should the other coordinator know about this week?</source>
        <translation>Que doit savoir l’autre responsable sur cette semaine&#xa0;?</translation>
    </message>
    <message>
        <source>Hand-over note, week {number}</source>
        <translation>Note de relais, semaine {number}</translation>
    </message>
</context>
<context>
    <name>HeadlineTiles</name>
    <message>
        <source>of {target}</source>
        <translation>sur {target}</translation>
    </message>
    <message>
        <source>{figure} by {day}</source>
        <translation>{figure} au {day}</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>comptées une fois</translation>
    </message>
    <message>
        <source>No events held yet</source>
        <translation>Aucun événement tenu</translation>
    </message>
    <message>
        <source>Names not recorded</source>
        <translation>Noms non saisis</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore saisi</translation>
    </message>
    <message>
        <source>{difference} against {period}</source>
        <translation>{difference} vs {period}</translation>
    </message>
    <message numerus="yes">
        <source>of %n event(s), {missing} not recorded</source>
        <translation>
            <numerusform>sur %n événement, {missing} sans saisie</numerusform>
            <numerusform>sur %n événements, {missing} sans saisie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nothing has been written down here yet.</source>
        <translation>Rien n’est encore noté ici.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Older changes are summed up: each value has its last change only.</source>
        <translation>Les changements plus anciens sont résumés&#xa0;: seul le dernier de chaque valeur est gardé.</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé&#xa0;: «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rétabli&#xa0;: «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>{action} (taken back)</source>
        <translation>{action} (annulé)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>HoursBar</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>Hypothesis</name>
    <message>
        <source>Planned events</source>
        <translation>Événements prévus</translation>
    </message>
    <message>
        <source>Public events that are confirmed and not over.</source>
        <translation>Événements publics confirmés et pas encore passés.</translation>
    </message>
    <message>
        <source>They are over, and count once somebody says that they were held.</source>
        <translation>Ils sont passés, et compteront quand quelqu’un dira qu’ils ont été tenus.</translation>
    </message>
    <message>
        <source>Confirmed events that are over</source>
        <translation>Événements confirmés et passés</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>événements&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{number} contributors</source>
        <translation>contributeurs&#xa0;: {number}</translation>
    </message>
    <message numerus="yes">
        <source>The season ended with %Ln new active contributor(s); {target} were aimed at.</source>
        <translation>
            <numerusform>La saison s’est terminée avec %Ln nouveau contributeur actif, pour un objectif de {target}.</numerusform>
            <numerusform>La saison s’est terminée avec %Ln nouveaux contributeurs actifs, pour un objectif de {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was held yet this season; {target} contributors are aimed at.</source>
        <translation>Rien n’a encore été tenu cette saison&#xa0;; l’objectif est de {target} contributeurs.</translation>
    </message>
    <message numerus="yes">
        <source>At this rate the season ends with %Ln new active contributor(s), between {low} and {high} in 8 of 10 such seasons; {target} were aimed at.</source>
        <translation>
            <numerusform>À ce rythme, la saison finit avec %Ln nouveau contributeur actif, entre {low} et {high} dans 8 saisons semblables sur 10, pour un objectif de {target}.</numerusform>
            <numerusform>À ce rythme, la saison finit avec %Ln nouveaux contributeurs actifs, entre {low} et {high} dans 8 saisons semblables sur 10, pour un objectif de {target}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The season begins on {day} and is projected from its fourth week on.</source>
        <translation>La saison commence le {day}&#xa0;; sa projection se fait à partir de la quatrième semaine.</translation>
    </message>
    <message>
        <source>It is too early to say: the season is projected from its fourth week on, {day}.</source>
        <translation>Il est trop tôt pour le dire&#xa0;: la projection de la saison se fait à partir de la quatrième semaine, le {day}.</translation>
    </message>
    <message>
        <source>The hypothesis: 12 spaces, {events} events in each, one new active contributor per event: {aimed_at}.</source>
        <translation>L’hypothèse&#xa0;: 12 espaces, {events} événements dans chacun, un nouveau contributeur actif par événement&#xa0;: {aimed_at}.</translation>
    </message>
    <message numerus="yes">
        <source>The hypothesis is {aimed_at} from 12 spaces, {share} of them from %n space(s).</source>
        <translation>
            <numerusform>L’hypothèse est de {aimed_at} pour 12 espaces, dont {share} pour %n espace.</numerusform>
            <numerusform>L’hypothèse est de {aimed_at} pour 12 espaces, dont {share} pour %n espaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twelve such spaces would come to {projected}, between {low} and {high}.</source>
        <translation>Douze espaces pareils en auraient {projected}, entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Au rythme</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>A season is projected from its fourth week on.</source>
        <translation>La projection d’une saison se fait à partir de sa quatrième semaine.</translation>
    </message>
    <message>
        <source>There are as many as were aimed at.</source>
        <translation>L’objectif est atteint.</translation>
    </message>
    <message>
        <source>The target lies below the range: 9 of 10 such seasons reach it.</source>
        <translation>L’objectif est sous la fourchette&#xa0;: 9 saisons semblables sur 10 l’atteignent.</translation>
    </message>
    <message>
        <source>The target lies within the range and is reached at this rate.</source>
        <translation>L’objectif est dans la fourchette, et ce rythme permet de l’atteindre.</translation>
    </message>
    <message>
        <source>The target lies within the range, above where this rate ends.</source>
        <translation>L’objectif est dans la fourchette, mais au-dessus de ce que donne ce rythme.</translation>
    </message>
    <message>
        <source>The target lies above the range: 9 of 10 such seasons miss it.</source>
        <translation>L’objectif est au-dessus de la fourchette&#xa0;: 9 saisons semblables sur 10 le manquent.</translation>
    </message>
    <message>
        <source>The season is over, and there are fewer than were aimed at.</source>
        <translation>La saison est finie, en dessous de l’objectif.</translation>
    </message>
    <message>
        <source>{so_far} → {projected}</source>
        <translation>{so_far} → {projected}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual}&#xa0;/&#xa0;{target}</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>/&#xa0;{target}</translation>
    </message>
    <message>
        <source>when it ended; {target} aimed at</source>
        <translation>à la fin&#xa0;; objectif {target}</translation>
    </message>
    <message>
        <source>so far; {target} aimed at</source>
        <translation>à ce jour&#xa0;; objectif {target}</translation>
    </message>
    <message>
        <source>at this rate; {target} aimed at</source>
        <translation>à ce rythme&#xa0;; objectif {target}</translation>
    </message>
    <message>
        <source>between {low} and {high} in 8 of 10 such seasons</source>
        <translation>entre {low} et {high} dans 8 saisons semblables sur 10</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} à ce jour</translation>
    </message>
    <message>
        <source>{number} at this rate</source>
        <translation>{number} à ce rythme</translation>
    </message>
    <message>
        <source>{low} to {high} in 8 of 10 such seasons</source>
        <translation>de {low} à {high} dans 8 saisons semblables sur 10</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>objectif {number}</translation>
    </message>
    <message>
        <source>{number} events a week</source>
        <translation>{number} événements par semaine</translation>
    </message>
    <message>
        <source>{number} contributors a week</source>
        <translation>{number} contributeurs par semaine</translation>
    </message>
    <message>
        <source>At this pace of events that is {number} per event.</source>
        <translation>À ce rythme d’événements, cela fait {number} par événement.</translation>
    </message>
    <message>
        <source>Nothing more is needed</source>
        <translation>Rien de plus à faire</translation>
    </message>
    <message>
        <source>{number} were missing</source>
        <translation>Il en manquait {number}</translation>
    </message>
    <message>
        <source>{needed}, the best had {number}</source>
        <translation>{needed}&#xa0;; la meilleure en a eu {number}</translation>
    </message>
    <message>
        <source>{needed} (best: {number})</source>
        <translation>{needed} (max. {number})</translation>
    </message>
    <message numerus="yes">
        <source>In the %n week(s) left it would take {needed}.</source>
        <translation>
            <numerusform>Pour %n semaine restante, il faudrait {needed}.</numerusform>
            <numerusform>Pour les %n semaines restantes, il faudrait {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{actual} a week, {target} aimed at</source>
        <translation>{actual} par semaine, objectif {target}</translation>
    </message>
    <message>
        <source>{actual} per event, {target} aimed at</source>
        <translation>{actual} par événement, objectif {target}</translation>
    </message>
</context>
<context>
    <name>HypothesisPage</name>
    <message>
        <source>New active contributors against the plan</source>
        <translation>Nouveaux contributeurs actifs et objectif</translation>
    </message>
    <message>
        <source>The spaces</source>
        <translation>Les espaces</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>New active contributors by {day}</source>
        <translation>Nouveaux contributeurs actifs au {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln tenu</numerusform>
            <numerusform>%Ln tenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln prévu</numerusform>
            <numerusform>%Ln prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over and not recorded</source>
        <translation>
            <numerusform>%Ln passé et non saisi</numerusform>
            <numerusform>%Ln passés et non saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Public events by {day}</source>
        <translation>Événements publics au {day}</translation>
    </message>
</context>
<context>
    <name>HypothesisTable</name>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>It would take each week</source>
        <translation>À faire par semaine</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Sign-ups for “{title}”</source>
        <translation>Inscriptions à «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>How the list is read</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Read as you corrected it on {day}.</source>
        <translation>Lue selon vos corrections du {day}.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>No names were found in this list. Choose in the heading of a column that it has the names.</source>
        <translation>Aucun nom n’a été trouvé dans cette liste. Indiquez dans l’en-tête d’une colonne qu’elle contient les noms.</translation>
    </message>
    <message>
        <source>Nothing in this list is new: importing it would change nothing.</source>
        <translation>Rien de nouveau dans cette liste&#xa0;: l’importer ne changerait rien.</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Arrêté&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nobody in this list is registered.</source>
        <translation>Personne n’est inscrit dans cette liste.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Importing sign-ups…</source>
        <translation>Import des inscriptions…</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Sign-up lists (*.csv *.tsv *.txt *.xls *.xlsx);;All files (*)</source>
        <translation>Listes d’inscriptions (*.csv *.tsv *.txt *.xls *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import sign-ups</source>
        <translation>Importer des inscriptions</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
</context>
<context>
    <name>InterestModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Intérêts</translation>
    </message>
</context>
<context>
    <name>InterestPicker</name>
    <message>
        <source>Find a person, or type a new name</source>
        <translation>Trouver une personne ou taper un nouveau nom</translation>
    </message>
    <message>
        <source>Find who showed interest</source>
        <translation>Trouver les personnes intéressées</translation>
    </message>
    <message>
        <source>Focus areas that interest the selected person</source>
        <translation>Domaines qui intéressent la personne sélectionnée</translation>
    </message>
    <message>
        <source>People, and what interests them</source>
        <translation>Personnes et ce qui les intéresse</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) showed interest</source>
        <translation>
            <numerusform>%n personne intéressée</numerusform>
            <numerusform>%n personnes intéressées</numerusform>
        </translation>
    </message>
    <message>
        <source>Who showed interest?</source>
        <translation>Qui a montré de l’intérêt&#xa0;?</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the passphrase that this file had when it was made.</source>
        <translation>Tapez la phrase secrète que ce fichier avait à sa création.</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The kiosk needs no PIN of its own: each coordinator leaves it with theirs.</source>
        <translation>La borne n’a pas besoin de son propre code PIN&#xa0;: chaque responsable en sort avec le sien.</translation>
    </message>
    <message>
        <source>PIN of the kiosk</source>
        <translation>Code PIN de la borne</translation>
    </message>
    <message>
        <source>Visitors let themselves in on the whole screen. Leaving it takes this PIN.</source>
        <translation>Les visiteurs s’enregistrent eux-mêmes, en plein écran. Ce code PIN permet d’en sortir.</translation>
    </message>
</context>
<context>
    <name>KnownWorkbooksDialog</name>
    <message>
        <source>Fill a workbook</source>
        <translation>Remplir un classeur</translation>
    </message>
    <message>
        <source>Which workbook is to be filled?</source>
        <translation>Quel classeur remplir&#xa0;?</translation>
    </message>
    <message>
        <source>These workbooks were filled before, or their layout is remembered.</source>
        <translation>Ces classeurs ont déjà été remplis, ou leur disposition est retenue.</translation>
    </message>
    <message>
        <source>Workbooks that are remembered</source>
        <translation>Classeurs retenus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Filled last</source>
        <translation>Rempli le</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget how this workbook is laid out. The file stays as it is.</source>
        <translation>Oublier la disposition de ce classeur. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Another workbook…</source>
        <translation>&amp;Autre classeur…</translation>
    </message>
    <message>
        <source>&amp;Fill…</source>
        <translation>&amp;Remplir…</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Tous les espaces</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>{when}; moved since</source>
        <translation>{when}&#xa0;; déplacé depuis</translation>
    </message>
</context>
<context>
    <name>LabelFiles</name>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Saving files…</source>
        <translation>Enregistrement des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n fichier enregistré</numerusform>
            <numerusform>%n fichiers enregistrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFormats</name>
    <message>
        <source>A4, four on a page to be cut</source>
        <translation>A4, quatre par page, à découper</translation>
    </message>
    <message>
        <source>A6, one on a page</source>
        <translation>A6, un par page</translation>
    </message>
    <message>
        <source>A4, one on a page</source>
        <translation>A4, un par page</translation>
    </message>
    <message>
        <source>Letter, four on a page to be cut</source>
        <translation>Lettre US, quatre par page, à découper</translation>
    </message>
    <message>
        <source>Letter, one on a page</source>
        <translation>Lettre US, un par page</translation>
    </message>
    <message>
        <source>Name badges 80 × 50 mm, 10 on A4 (Avery L4785, L4787)</source>
        <translation>Badges 80 × 50&#xa0;mm, 10 par A4 (Avery L4785, L4787)</translation>
    </message>
    <message>
        <source>Labels 99.1 × 38.1 mm, 14 on A4 (Avery L7163)</source>
        <translation>Étiquettes 99,1 × 38,1&#xa0;mm, 14 par A4 (Avery L7163)</translation>
    </message>
    <message>
        <source>Labels 63.5 × 38.1 mm, 21 on A4 (Avery L7160, J8160)</source>
        <translation>Étiquettes 63,5 × 38,1&#xa0;mm, 21 par A4 (Avery L7160, J8160)</translation>
    </message>
    <message>
        <source>Badges 90 × 60 mm, 8 on plain A4 to be cut</source>
        <translation>Badges 90 × 60&#xa0;mm, 8 par A4 ordinaire, à découper</translation>
    </message>
    <message>
        <source>Name badges 3⅜ × 2⅓ in, 8 on Letter (Avery 5395)</source>
        <translation>Badges 3⅜ × 2⅓ pouces, 8 par Lettre US (Avery 5395)</translation>
    </message>
    <message>
        <source>Labels 4 × 2 in, 10 on Letter (Avery 5163, 8163)</source>
        <translation>Étiquettes 4 × 2 pouces, 10 par Lettre US (Avery 5163, 8163)</translation>
    </message>
    <message>
        <source>Label 62 × 29 mm (Brother DK-11209)</source>
        <translation>Étiquette 62 × 29&#xa0;mm (Brother DK-11209)</translation>
    </message>
    <message>
        <source>Label 100 × 62 mm (Brother DK-11202)</source>
        <translation>Étiquette 100 × 62&#xa0;mm (Brother DK-11202)</translation>
    </message>
    <message>
        <source>Label 89 × 36 mm (Dymo 99012)</source>
        <translation>Étiquette 89 × 36&#xa0;mm (Dymo 99012)</translation>
    </message>
    <message>
        <source>Label 101 × 54 mm (Dymo 99014)</source>
        <translation>Étiquette 101 × 54&#xa0;mm (Dymo 99014)</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tickets and badges</source>
        <translation>Billets et badges</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>S&amp;ur</translation>
    </message>
    <message>
        <source>Begin with &amp;label number</source>
        <translation>À pa&amp;rtir de l’étiquette</translation>
    </message>
    <message>
        <source>With the &amp;code of the ticket</source>
        <translation>Avec le &amp;code du billet</translation>
    </message>
    <message>
        <source>There is nobody to print this for.</source>
        <translation>Il n’y a personne pour qui imprimer.</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
    <message>
        <source>Save a file for each…</source>
        <translation>Un fichier par personne…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Everybody who signed up</source>
        <translation>Toutes les personnes inscrites</translation>
    </message>
    <message>
        <source>Those who have no ticket of another site</source>
        <translation>Celles sans billet d’un autre site</translation>
    </message>
    <message>
        <source>Everybody who is in</source>
        <translation>Toutes les personnes présentes</translation>
    </message>
</context>
<context>
    <name>LayoutTree</name>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (masquée)</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>aucune liste</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>{list}, row {row}</source>
        <translation>{list}, ligne {row}</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>, {count} to check</source>
        <translation>, {count} à vérifier</translation>
    </message>
</context>
<context>
    <name>LeftOverDialog</name>
    <message>
        <source>Forgotten</source>
        <translation>Personne oubliée</translation>
    </message>
    <message>
        <source>They are forgotten in this file</source>
        <translation>Cette personne est oubliée dans ce fichier</translation>
    </message>
    <message>
        <source>&amp;Delete these backups…</source>
        <translation>&amp;Supprimer ces sauvegardes…</translation>
    </message>
    <message>
        <source>Coordinators wrote the name here; take it out where it means this person:</source>
        <translation>Des responsables ont écrit le nom ici&#xa0;; retirez-le là où il désigne cette personne&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold the name. The program thins out its own within 36 weeks; those made by hand stay until somebody deletes them.</source>
        <translation>
            <numerusform>%n sauvegarde déjà faite contient encore le nom. Le programme supprime peu à peu les siennes en 36 semaines&#xa0;; celles faites à la main restent jusqu’à ce que quelqu’un les supprime.</numerusform>
            <numerusform>%n sauvegardes déjà faites contiennent encore le nom. Le programme supprime peu à peu les siennes en 36 semaines&#xa0;; celles faites à la main restent jusqu’à ce que quelqu’un les supprime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be looked into.</source>
        <translation>
            <numerusform>%n sauvegarde n’a pas pu être lue.</numerusform>
            <numerusform>%n sauvegardes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports with names that may have it; whoever has them can take it out:</source>
        <translation>Exports avec noms qui l’ont peut-être&#xa0;; qui les détient peut l’en retirer&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over note of the week of {day}</source>
        <translation>Note de relais de la semaine du {day}</translation>
    </message>
    <message>
        <source>“{title}” ({day})</source>
        <translation>«&#xa0;{title}&#xa0;» ({day})</translation>
    </message>
    <message>
        <source>{when}, in {folder}</source>
        <translation>{when}, dans {folder}</translation>
    </message>
    <message>
        <source>{when}: {kind}, {what}, by {name}</source>
        <translation>{when}&#xa0;: {kind}, {what}, par {name}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)?</source>
        <translation>
            <numerusform>Supprimer %n sauvegarde&#xa0;?</numerusform>
            <numerusform>Supprimer %n sauvegardes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What only they have is gone for good. Backups that do not hold the name stay.</source>
        <translation>Ce qu’elles sont seules à contenir est perdu pour toujours. Les sauvegardes sans ce nom restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting backups…</source>
        <translation>Suppression des sauvegardes…</translation>
    </message>
    <message>
        <source>The backups that held the name are deleted.</source>
        <translation>Les sauvegardes qui contenaient le nom sont supprimées.</translation>
    </message>
</context>
<context>
    <name>LikelyPairs</name>
    <message>
        <source>Looking for likely duplicates…</source>
        <translation>Recherche des doublons probables…</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Open event</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In {period}</source>
        <translation>Voir {period}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à lister</translation>
    </message>
    <message>
        <source>This figure is made of nothing yet.</source>
        <translation>Ce chiffre ne repose encore sur rien.</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Copier toute la liste</translation>
    </message>
    <message>
        <source>Save the whole list as CSV</source>
        <translation>Enregistrer toute la liste en CSV</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Arrivals over time</source>
        <translation>Arrivées au fil du temps</translation>
    </message>
    <message>
        <source>People who are expected and not in yet</source>
        <translation>Personnes attendues et pas encore là</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>In the room: {present} · Newcomers: {share} · Guests: {guests}</source>
        <translation>Dans la salle&#xa0;: {present} · Nouveaux&#xa0;: {share} · Invités&#xa0;: {guests}</translation>
    </message>
    <message numerus="yes">
        <source>Expected, not in yet: %n person(s)</source>
        <translation>
            <numerusform>Attendu, pas encore là&#xa0;:&#xa0;%n personne</numerusform>
            <numerusform>Attendus, pas encore là&#xa0;:&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message numerus="yes">
        <source>People, every %n minute(s)</source>
        <translation>
            <numerusform>Personnes par %n minute</numerusform>
            <numerusform>Personnes par %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>No PIN is needed</source>
        <translation>Sans code PIN</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>That was not the PIN. Wait {time} before you try again.</source>
        <translation>Ce n’était pas le bon code. Attendez {time} avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calendar, check-in and reports</source>
        <translation>Calendrier, accueil et rapports</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Demo data: all people and events are invented, and it is always {date} here.</source>
        <translation>Données de démonstration&#xa0;: personnes et événements sont inventés, et nous sommes toujours le {date} ici.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>&amp;Check-in</source>
        <translation>Acc&amp;ueil</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Version {version}. Plans events, checks people in at the door and reports figures for Mozilla&apos;s community spaces. Free software under the Mozilla Public License 2.0. Your data stays on this computer.</source>
        <translation>Version {version}. Prévoit les événements, enregistre les arrivées et tient les chiffres des espaces communautaires de Mozilla. Logiciel libre sous licence Mozilla Public License 2.0. Les données restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Encore une fois le code PIN</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;PIN, 4 to 12 digits</source>
        <translation>&amp;Code PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>None: one click is enough</source>
        <translation>Aucun&#xa0;: un clic suffit</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>People who use this program</source>
        <translation>Accès à ce programme</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Name and role…</source>
        <translation>&amp;Nom et rôle…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>Nouveau &amp;code…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock by itself after an absence of</source>
        <translation>Verrouillage automatique en cas d’absence</translation>
    </message>
    <message>
        <source>Everybody who is named here comes in with a PIN of their own, and sees what their role needs.</source>
        <translation>Chaque personne nommée ici entre avec son propre code PIN et voit ce qu’il faut à son rôle.</translation>
    </message>
    <message>
        <source>A lock keeps those out of this window who pass by, and shows a door helper no more than the door needs. It does not keep burglars out of the disk: that takes an encrypted file. Begin with yourself.</source>
        <translation>Le verrou ferme cette fenêtre à qui passe par là, et ne montre aux aides à l’accueil que le nécessaire. Il ne protège pas le disque d’un vol&#xa0;: pour cela, il faut un fichier chiffré. Commencez par vous.</translation>
    </message>
    <message>
        <source>{name} comes in with this PIN from now on.</source>
        <translation>{name} entre désormais avec ce code PIN.</translation>
    </message>
    <message>
        <source>Without one, a click is enough.</source>
        <translation>Sans code, un clic suffit.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot come in any more. What they did stays.</source>
        <translation>Cette personne ne peut plus entrer. Ce qu’elle a fait reste.</translation>
    </message>
    <message>
        <source>With the last one the lock goes: whoever opens the program sees everything.</source>
        <translation>Sans plus personne, il n’y a plus de verrou&#xa0;: qui ouvre le programme voit tout.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Find the other entry</source>
        <translation>Trouver l’autre fiche</translation>
    </message>
    <message>
        <source>Nobody else is found.</source>
        <translation>Aucune autre fiche trouvée.</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>The two can be parted again at any time.</source>
        <translation>Les deux fiches peuvent être séparées à tout moment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <source>Which entry is {name}, too?</source>
        <translation>Quelle autre fiche est aussi {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MergedPart</name>
    <message>
        <source>Merged entries</source>
        <translation>Fiches fusionnées</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Part {name} again</source>
        <translation>Séparer {name}</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore saisi</translation>
    </message>
    <message>
        <source>{percent} % of the target</source>
        <translation>{percent}&#xa0;% de l’objectif</translation>
    </message>
    <message>
        <source>Projected: {projected}</source>
        <translation>Projection&#xa0;: {projected}</translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message>
        <source>{name} · registered {day}</source>
        <translation>{name} · inscription le {day}</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>There is no {path}. Is it on a disk or stick that is not here, or was it moved?</source>
        <translation>{path} est introuvable. Est-il sur un disque ou une clé USB qui n’est pas branché, ou a-t-il été déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>The data file is not there</source>
        <translation>Le fichier de données n’est pas là</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle phrase &amp;secrète</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Encore &amp;une fois</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Une phrase secrète a au moins {least} caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>{count} characters: short. Four random words are good.</source>
        <translation>{count} caractères&#xa0;: c’est court. Quatre mots au hasard conviennent bien.</translation>
    </message>
    <message>
        <source>{count} characters: a good length.</source>
        <translation>{count} caractères&#xa0;: une bonne longueur.</translation>
    </message>
    <message>
        <source>Four random words are good, and easy to keep in mind.</source>
        <translation>Quatre mots au hasard conviennent bien et se retiennent facilement.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Les majuscules semblent verrouillées.</translation>
    </message>
</context>
<context>
    <name>NothingHeld</name>
    <message>
        <source>Nothing was held yet in {season}</source>
        <translation>Encore rien de tenu&#xa0;: {season}</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>No such event was held in {season}</source>
        <translation>Aucun événement de ce genre&#xa0;: {season}</translation>
    </message>
    <message>
        <source>Choose something else above, or show the figures of all events.</source>
        <translation>Choisissez autre chose ci-dessus, ou affichez les chiffres de tous les événements.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing was held in {season}</source>
        <translation>Rien n’a été tenu&#xa0;: {season}</translation>
    </message>
    <message>
        <source>Events that took place and are not marked as held can be finished in the Calendar.</source>
        <translation>Les événements qui ont eu lieu sans être notés comme tenus peuvent être conclus dans le Calendrier.</translation>
    </message>
    <message numerus="yes">
        <source>%n public event(s) are planned. When the first was held, the figures are here: open its door in Check-in, or mark it as held in the Calendar.</source>
        <translation>
            <numerusform>%n événement public est prévu. Dès qu’il sera tenu, les chiffres seront ici&#xa0;: ouvrez ses portes dans l’Accueil, ou notez-le comme tenu dans le Calendrier.</numerusform>
            <numerusform>%n événements publics sont prévus. Dès que le premier sera tenu, les chiffres seront ici&#xa0;: ouvrez ses portes dans l’Accueil, ou notez-le comme tenu dans le Calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan public events in the Calendar. When the first was held, the figures are here.</source>
        <translation>Prévoyez des événements publics dans le Calendrier. Dès que le premier sera tenu, les chiffres seront ici.</translation>
    </message>
</context>
<context>
    <name>OwnPin</name>
    <message>
        <source>Change your PIN</source>
        <translation>Changer votre code PIN</translation>
    </message>
    <message>
        <source>From now on, {name} comes in with another PIN.</source>
        <translation>Désormais, {name} entre avec un autre code PIN.</translation>
    </message>
    <message numerus="yes">
        <source>This is not your present PIN. Wait %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas votre code PIN actuel. Attendez %n seconde.</numerusform>
            <numerusform>Ce n’est pas votre code PIN actuel. Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not your present PIN.</source>
        <translation>Ce n’est pas votre code PIN actuel.</translation>
    </message>
</context>
<context>
    <name>PairPane</name>
    <message>
        <source>Is this one person?</source>
        <translation>Est-ce une seule personne&#xa0;?</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Fusionner (M)</translation>
    </message>
    <message>
        <source>Different people (D)</source>
        <translation>Personnes différentes (D)</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Paper list</source>
        <translation>Liste papier</translation>
    </message>
    <message>
        <source>They came at</source>
        <translation>Arrivée à</translation>
    </message>
    <message>
        <source>Time on the paper list</source>
        <translation>Heure sur la liste papier</translation>
    </message>
    <message>
        <source>Leave the paper list</source>
        <translation>Quitter la liste papier</translation>
    </message>
    <message>
        <source>This is no time of day. Type 1840, 18:40 or 6:40 pm.</source>
        <translation>Ce n’est pas une heure. Taper 1840, 18:40 ou 18h40.</translation>
    </message>
    <message>
        <source>{time} is still to come.</source>
        <translation>{time} est encore à venir.</translation>
    </message>
    <message>
        <source>on {day}. Ctrl+L changes the time.</source>
        <translation>le {day}. Ctrl+L change l’heure.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Les majuscules semblent verrouillées.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Code de secours</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Seven groups of four letters and digits</source>
        <translation>Sept groupes de quatre lettres et chiffres</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de secours</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>Ce fichier est chiffré</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Whoever signs up or comes is listed here.</source>
        <translation>Les personnes inscrites ou venues figurent ici.</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>No newcomer</source>
        <translation>Aucun nouveau</translation>
    </message>
    <message>
        <source>Nobody came for the first time this season.</source>
        <translation>Personne n’est venu pour la première fois cette saison.</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>No contributor</source>
        <translation>Aucun contributeur</translation>
    </message>
    <message>
        <source>Note who shows interest on their page.</source>
        <translation>L’intérêt d’une personne se note sur sa fiche.</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À recontacter</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Everybody interested has heard from you.</source>
        <translation>Toutes les personnes intéressées ont eu de vos nouvelles.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Aucun doublon probable</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Personne ne semble figurer deux fois.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message>
        <source>A part of the name or the e-mail is enough.</source>
        <translation>Une partie du nom ou de l’e-mail suffit.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Recherche interrompue</translation>
    </message>
    <message>
        <source>Choose “Likely duplicates” to look again.</source>
        <translation>«&#xa0;Doublons probables&#xa0;» relance la recherche.</translation>
    </message>
    <message>
        <source>{name} · {email}</source>
        <translation>{name} · {email}</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>First contribution</source>
        <translation>Première contribution</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aucune visite</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 visit, on {day}</source>
        <translation>1 visite, le {day}</translation>
    </message>
    <message>
        <source>{visits}, the first on {first}, the last on {last}</source>
        <translation>{visits}, la première le {first}, la dernière le {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s) without a visit</source>
        <translation>
            <numerusform>%n inscription sans visite</numerusform>
            <numerusform>%n inscriptions sans visite</numerusform>
        </translation>
    </message>
    <message>
        <source>{email} · {visits}</source>
        <translation>{email} · {visits}</translation>
    </message>
    <message>
        <source>{visits}, last on {day}</source>
        <translation>{visits}, la dernière le {day}</translation>
    </message>
    <message>
        <source>{area}: interested {ago}, {written}</source>
        <translation>{area}&#xa0;: intérêt {ago}, {written}</translation>
    </message>
    <message>
        <source>{area}: first contribution {ago}, {written}</source>
        <translation>{area}&#xa0;: 1re contribution {ago}, {written}</translation>
    </message>
    <message>
        <source>nobody wrote</source>
        <translation>sans message</translation>
    </message>
    <message>
        <source>last written {ago}</source>
        <translation>dernier message {ago}</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>première visite</translation>
    </message>
    <message>
        <source>came</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>signed up</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>Last at “{event}”</source>
        <translation>Dernière venue&#xa0;: «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Signed up for “{event}”</source>
        <translation>Inscription à «&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Contributes to {areas}</source>
        <translation>Contribue à&#xa0;: {areas}</translation>
    </message>
    <message>
        <source>In the file since {day}</source>
        <translation>Dans le fichier depuis le {day}</translation>
    </message>
    <message>
        <source>{name} / {other}</source>
        <translation>{name} / {other}</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Change name and e-mail</source>
        <translation>Modifier nom et e-mail</translation>
    </message>
    <message>
        <source>Note a contribution…</source>
        <translation>Noter une contribution…</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Noter un suivi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Ce sont deux personnes différentes</translation>
    </message>
    <message>
        <source>Let the other entry stay</source>
        <translation>Garder l’autre fiche</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message numerus="yes">
        <source>Expected, not in yet: %n person(s)</source>
        <translation>
            <numerusform>Attendu, pas encore là&#xa0;:&#xa0;%n personne</numerusform>
            <numerusform>Attendus, pas encore là&#xa0;:&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Two letters are enough. A ticket can be scanned at any time.</source>
        <translation>Deux lettres suffisent. Un billet peut être scanné à tout moment.</translation>
    </message>
    <message>
        <source>Type the name of whoever is in front of you</source>
        <translation>Tapez le nom de la personne devant vous</translation>
    </message>
    <message>
        <source>Everybody who signed up is in</source>
        <translation>Toutes les personnes inscrites sont là</translation>
    </message>
    <message>
        <source>Others can still come: type a name.</source>
        <translation>D’autres peuvent encore venir&#xa0;: il suffit de taper un nom.</translation>
    </message>
    <message>
        <source>Nobody has signed up yet</source>
        <translation>Aucune inscription pour l’instant</translation>
    </message>
    <message>
        <source>Import the list of those who signed up, or type a name to let somebody in.</source>
        <translation>Importer la liste d’inscriptions, ou taper un nom pour faire entrer quelqu’un.</translation>
    </message>
    <message>
        <source>Import sign-ups…</source>
        <translation>Importer des inscriptions…</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This entry is a part of {name} now.</source>
        <translation>Cette fiche fait maintenant partie de {name}.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisissez quelqu’un</translation>
    </message>
    <message>
        <source>Type a name on the left, or look through a list.</source>
        <translation>Tapez un nom à gauche ou parcourez une liste.</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>They are forgotten. Backups and exports made before still have the name.</source>
        <translation>Cette personne est oubliée. Les sauvegardes et exports déjà faits gardent le nom.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Jours au choix</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>by e-mail or ticket · {details}</source>
        <translation>par e-mail ou billet · {details}</translation>
    </message>
    <message>
        <source>Not in the file yet: their name is all you need.</source>
        <translation>Pas encore dans le fichier&#xa0;: le nom suffit.</translation>
    </message>
</context>
<context>
    <name>PersonFiles</name>
    <message>
        <source>Export the data of one person</source>
        <translation>Exporter les données d’une personne</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Export de {file}…</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>Oublier {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Pages to read (*.html)</source>
        <translation>Pages à lire (*.html)</translation>
    </message>
    <message>
        <source>There is a file “{file}” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Their name, e-mail address, ticket codes, consent, links and notes about them are erased everywhere, in the history too. Visits, sign-ups and contributions stay in the figures, as those of somebody without a name.

This cannot be undone. Backups and exports made before still have the name: you are told which.</source>
        <translation>Son nom, son adresse e-mail, ses codes de billet, son consentement, ses liens et les notes à son sujet sont effacés partout, y compris dans l’historique. Ses visites, inscriptions et contributions restent dans les chiffres, sans nom.

Cela ne peut pas être annulé. Les sauvegardes et exports déjà faits gardent le nom&#xa0;: vous saurez lesquels.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgotten person</source>
        <translation>Personne oubliée</translation>
    </message>
    <message>
        <source>Forgetting one person…</source>
        <translation>Oubli d’une personne…</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>Registered for {event}</source>
        <translation>Inscription à {event}</translation>
    </message>
    <message>
        <source>At {event}</source>
        <translation>À {event}</translation>
    </message>
    <message>
        <source>Agreed to be kept posted</source>
        <translation>Souhaite recevoir des nouvelles</translation>
    </message>
    <message>
        <source>Somebody wrote to them</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>No longer registered for {event}</source>
        <translation>Inscription retirée&#xa0;: {event}</translation>
    </message>
    <message>
        <source>No longer counted at {event}</source>
        <translation>N’est plus compté à {event}</translation>
    </message>
    <message>
        <source>Does not want to be kept posted</source>
        <translation>Ne souhaite pas recevoir de nouvelles</translation>
    </message>
    <message>
        <source>Nobody wrote to them</source>
        <translation>Aucun message envoyé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>“{merged}” was parted from “{kept}”</source>
        <translation>Fiche «&#xa0;{merged}&#xa0;» séparée de «&#xa0;{kept}&#xa0;»</translation>
    </message>
    <message>
        <source>“{merged}” became a part of “{kept}”</source>
        <translation>Fiche «&#xa0;{merged}&#xa0;» fusionnée dans «&#xa0;{kept}&#xa0;»</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are different people</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» sont des personnes différentes</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-up(s), visit(s) and note(s) changed hands</source>
        <translation>
            <numerusform>%n inscription, visite ou note a changé de fiche</numerusform>
            <numerusform>%n inscriptions, visites et notes ont changé de fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{area}: {stage}</source>
        <translation>{area}&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>{area}: {stage}, after {event}</source>
        <translation>{area}&#xa0;: {stage}, après {event}</translation>
    </message>
    <message>
        <source>No longer noted: {reached}</source>
        <translation>Retiré&#xa0;: {reached}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Codes des billets</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“{title}” ({day})</source>
        <translation>«&#xa0;{title}&#xa0;» ({day})</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Visits ({count})</source>
        <translation>Visites ({count})</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Your PIN until now</source>
        <translation>Votre code PIN actuel</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>Code PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Your PIN until &amp;now</source>
        <translation>Votre code PIN &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;PIN, 4 to 12 digits</source>
        <translation>&amp;Code PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Encore une &amp;fois</translation>
    </message>
    <message>
        <source>Save PIN</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux codes sont différents.</translation>
    </message>
</context>
<context>
    <name>PlainFileDialog</name>
    <message>
        <source>This file is not encrypted</source>
        <translation>Ce fichier n’est pas chiffré</translation>
    </message>
    <message>
        <source>Whoever gets hold of this computer, or of a copy of the file, can read every name in it. Encrypted, it opens with a passphrase only, and so do its backups.</source>
        <translation>Qui met la main sur cet ordinateur, ou sur une copie du fichier, peut y lire tous les noms. Chiffré, il ne s’ouvre qu’avec une phrase secrète, et ses sauvegardes aussi.</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Private events and &amp;drafts, too</source>
        <translation>Aussi les événements privés et les &amp;brouillons</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
    <message>
        <source>Month sheet of {month}</source>
        <translation>Feuille du mois&#xa0;: {month}</translation>
    </message>
    <message numerus="yes">
        <source>Programme of the next %n week(s)</source>
        <translation>
            <numerusform>Programme de la prochaine semaine (%n)</numerusform>
            <numerusform>Programme des %n prochaines semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Enregistrement de {file}…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Include the error&apos;s own words (they may hold names)</source>
        <translation>Joindre le texte de l’erreur (peut contenir des noms)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Send this to whoever looks after this program when something does not work. It holds no names.</source>
        <translation>Envoyez ceci à qui s’occupe de ce programme quand quelque chose ne marche pas. Aucun nom n’y figure.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open data file</source>
        <translation>Ouvrir un fichier de données</translation>
    </message>
    <message>
        <source>Data files (*.sqlite);;All files (*)</source>
        <translation>Fichiers de données (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PromiseKeeper</name>
    <message numerus="yes">
        <source>%n name(s) of people not seen for long were removed. All counts stay.</source>
        <translation>
            <numerusform>%n nom de personne non revue depuis longtemps a été retiré. Tous les chiffres restent.</numerusform>
            <numerusform>%n noms de personnes non revues depuis longtemps ont été retirés. Tous les chiffres restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On {day} the names of %n person(s) not seen for {months} months will be removed.</source>
        <translation>
            <numerusform>Le {day}, le nom de %n personne non revue depuis {months} mois sera retiré.</numerusform>
            <numerusform>Le {day}, les noms de %n personnes non revues depuis {months} mois seront retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>with {host}</source>
        <translation>avec {host}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Not understood, kept as a note: {text}</source>
        <translation>Non compris, gardé en note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>technical</source>
        <comment>a word that the quick-add line understands</comment>
        <translation>technique</translation>
    </message>
    <message>
        <source>non-technical</source>
        <comment>a word that the quick-add line understands</comment>
        <translation>non technique</translation>
    </message>
    <message>
        <source>private</source>
        <comment>a word that the quick-add line understands</comment>
        <translation>privé</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>a word that the quick-add line understands</comment>
        <translation>brouillon</translation>
    </message>
</context>
<context>
    <name>QuickAddLine</name>
    <message>
        <source>Fri 19:00-21:00 Rust evening, technical, Coding</source>
        <translation>ven 19h-21h Soirée Rust, technique, Coding</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>Type an event: day, time, title; after commas whatever else you know (Q)</source>
        <translation>Écrivez un événement&#xa0;: jour, heure, titre&#xa0;; après des virgules, tout le reste (Q)</translation>
    </message>
</context>
<context>
    <name>QuickAddPreview</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add (Enter)</source>
        <translation>Ajouter (Entrée)</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>All the fields of an event (Ctrl+Enter)</source>
        <translation>Tous les champs d’un événement (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>RangeLegend</name>
    <message>
        <source>Of 10 seasons that went so far like this one, 8 end within the range, one below and one above. It narrows as weeks go by, and is wide where weeks differ much.</source>
        <translation>Sur 10 saisons au même parcours jusqu’ici, 8 finissent dans la fourchette, une en dessous et une au-dessus. Elle se resserre au fil des semaines, et elle est large quand les semaines diffèrent beaucoup.</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>À ce rythme</translation>
    </message>
    <message>
        <source>8 of 10 such seasons end here</source>
        <translation>8 saisons semblables sur 10 finissent ici</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put this code on paper</source>
        <translation>Mettez ce code sur papier</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this code opens the file and its backups. Nobody else can help. Keep the paper safe, and not with the computer.</source>
        <translation>Si la phrase secrète est oubliée, seul ce code ouvre le fichier et ses sauvegardes. Personne d’autre ne peut aider. Gardez le papier en lieu sûr, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Its &amp;last group, once it is on paper</source>
        <translation>Son &amp;dernier groupe, une fois sur papier</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Recovery code of a MozSpaces Desktop file</source>
        <translation>Code de secours d’un fichier de MozSpaces Desktop</translation>
    </message>
    <message>
        <source>Whoever has this code can open the file and its backups without the passphrase. Keep this paper locked away, and not with the computer. To use it, choose “Use the recovery code” where the passphrase is asked for.</source>
        <translation>Avec ce code, le fichier et ses sauvegardes s’ouvrent sans la phrase secrète. Gardez ce papier sous clé, loin de l’ordinateur. Pour l’utiliser, choisissez «&#xa0;Utiliser le code de secours&#xa0;» là où la phrase secrète est demandée.</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register of exports</source>
        <translation>Registre des exports</translation>
    </message>
    <message>
        <source>What was written for others, printed or copied from this file, by whom and when.</source>
        <translation>Ce qui a été exporté, imprimé ou copié de ce fichier, par qui et quand.</translation>
    </message>
    <message>
        <source>Only what has &amp;names in it</source>
        <translation>Seulement avec des &amp;noms</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Copy the whole list ({keys})</source>
        <translation>Copier toute la liste ({keys})</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec noms</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sans noms</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Names that will be removed</source>
        <translation>Noms qui seront retirés</translation>
    </message>
    <message>
        <source>Names and e-mail addresses go; visits, sign-ups and contributions stay in the figures, as those of somebody without a name. Whoever is seen until then stays, and so does whoever you keep; their page says so.</source>
        <translation>Les noms et les adresses e-mail partent&#xa0;; visites, inscriptions et contributions restent dans les chiffres, sans nom. Les personnes revues d’ici là restent, comme celles que vous gardez&#xa0;: c’est noté sur leur fiche.</translation>
    </message>
    <message>
        <source>People whose names will be removed</source>
        <translation>Personnes dont le nom sera retiré</translation>
    </message>
    <message>
        <source>Keep &amp;all names…</source>
        <translation>Garder &amp;tous les noms…</translation>
    </message>
    <message>
        <source>&amp;Show in People</source>
        <translation>&amp;Voir dans Personnes</translation>
    </message>
    <message>
        <source>&amp;Keep the chosen</source>
        <translation>&amp;Garder la sélection</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>On {day} %n name(s) will be removed</source>
        <translation>
            <numerusform>Le {day}, %n nom sera retiré</numerusform>
            <numerusform>Le {day}, %n noms seront retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Their name is kept</source>
        <translation>Nom gardé</translation>
    </message>
    <message>
        <source>Keep all names from now on?</source>
        <translation>Garder désormais tous les noms&#xa0;?</translation>
    </message>
    <message>
        <source>No name will be removed any more. You can change this in the settings of the space.</source>
        <translation>Plus aucun nom ne sera retiré. Cela se change à nouveau dans les réglages de l’espace.</translation>
    </message>
    <message>
        <source>Keep all names</source>
        <translation>Garder tous les noms</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>Repeats</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Repeats every so many</source>
        <translation>Intervalle de répétition</translation>
    </message>
    <message>
        <source>Repeats every so many: days, weeks, months or years</source>
        <translation>Intervalle en jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>By date or by weekday</source>
        <translation>Par date ou par jour de la semaine</translation>
    </message>
    <message>
        <source>When it stops repeating</source>
        <translation>Fin de la répétition</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>Se répète jusqu’au</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Nombre d’événements</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Un nombre de fois</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>By a rule of another program</source>
        <translation>Selon la règle d’un autre programme</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personnalisé…</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>Le jour où il commence</translation>
    </message>
    <message>
        <source>on {day}</source>
        <comment>every month on the 31st</comment>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message numerus="yes">
        <source>{rule}, %n time(s)</source>
        <translation>
            <numerusform>{rule}, %n fois</numerusform>
            <numerusform>{rule}, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les %n jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week on {days}</source>
        <translation>Toutes les semaines, le {days}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on {days}</source>
        <translation>
            <numerusform>Toutes les %n semaines, le {days}</numerusform>
            <numerusform>Toutes les %n semaines, le {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on {day}</source>
        <translation>Tous les mois, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on {day}</source>
        <translation>
            <numerusform>Tous les %n mois, {day}</numerusform>
            <numerusform>Tous les %n mois, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <translation>Tous les ans, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on {day}</source>
        <translation>
            <numerusform>Tous les %n ans, {day}</numerusform>
            <numerusform>Tous les %n ans, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} of {month}</source>
        <comment>the first Tuesday of July</comment>
        <translation>{weekday} en {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>31 July, as in: every year on 31 July</comment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>the 1st</source>
        <translation>le 1er</translation>
    </message>
    <message>
        <source>the {number}st</source>
        <comment>day of a month: 21, 31</comment>
        <translation>le {number}</translation>
    </message>
    <message>
        <source>the {number}nd</source>
        <comment>day of a month: 2, 22</comment>
        <translation>le {number}</translation>
    </message>
    <message>
        <source>the {number}rd</source>
        <comment>day of a month: 3, 23</comment>
        <translation>le {number}</translation>
    </message>
    <message>
        <source>the {number}th</source>
        <comment>day of a month: all but 1, 2, 3, 21, 22, 23, 31</comment>
        <translation>le {number}</translation>
    </message>
    <message>
        <source>the first {weekday}</source>
        <translation>le premier {weekday}</translation>
    </message>
    <message>
        <source>the second {weekday}</source>
        <translation>le deuxième {weekday}</translation>
    </message>
    <message>
        <source>the third {weekday}</source>
        <translation>le troisième {weekday}</translation>
    </message>
    <message>
        <source>the fourth {weekday}</source>
        <translation>le quatrième {weekday}</translation>
    </message>
    <message>
        <source>the last {weekday}</source>
        <translation>le dernier {weekday}</translation>
    </message>
    <message>
        <source>the second last {weekday}</source>
        <translation>l’avant-dernier {weekday}</translation>
    </message>
    <message>
        <source>the third last {weekday}</source>
        <translation>le troisième {weekday} avant la fin</translation>
    </message>
    <message>
        <source>the fourth last {weekday}</source>
        <translation>le quatrième {weekday} avant la fin</translation>
    </message>
    <message>
        <source>the fifth last {weekday}</source>
        <translation>le cinquième {weekday} avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>semaine</numerusform>
            <numerusform>semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>every so many</comment>
        <translation>
            <numerusform>an</numerusform>
            <numerusform>ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}, for ever</source>
        <translation>{rule}, sans fin</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: more than %n event(s)</source>
        <translation>
            <numerusform>{rule}&#xa0;: plus de %n événement</numerusform>
            <numerusform>{rule}&#xa0;: plus de %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: this and %n more event(s)</source>
        <translation>
            <numerusform>{rule}&#xa0;: celui-ci et encore %n</numerusform>
            <numerusform>{rule}&#xa0;: celui-ci et encore %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n event(s)</source>
        <translation>
            <numerusform>{rule}&#xa0;: %n événement</numerusform>
            <numerusform>{rule}&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats on days that another program listed.</source>
        <translation>Se répète les jours indiqués par un autre programme.</translation>
    </message>
    <message>
        <source>Repeats by a rule of another program: {rule}</source>
        <translation>Se répète selon la règle d’un autre programme&#xa0;: {rule}</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>{part}. Targets are for all events, so none are shown.</source>
        <translation>{part}. Les objectifs portent sur tous les événements&#xa0;: aucun n’est affiché.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no attendance recorded, and add nothing to the attendees.</source>
        <translation>
            <numerusform>%n événement est sans présences saisies et n’ajoute rien aux présences.</numerusform>
            <numerusform>%n événements sont sans présences saisies et n’ajoutent rien aux présences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost characters that a workbook cannot hold.</source>
        <translation>
            <numerusform>%n texte a perdu des caractères qu’un classeur ne peut pas contenir.</numerusform>
            <numerusform>%n textes ont perdu des caractères qu’un classeur ne peut pas contenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cellule modifiée</numerusform>
            <numerusform>%n cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled {path}: {counts}</source>
        <translation>{path} rempli&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Nothing was filled in: {path}</source>
        <translation>Rien n’a été rempli&#xa0;: {path}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) more could not be filled in.</source>
        <translation>
            <numerusform>%n autre valeur n’a pas pu être remplie.</numerusform>
            <numerusform>%n autres valeurs n’ont pas pu être remplies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>ReportsActions</name>
    <message>
        <source>Export workbook…</source>
        <translation>Exporter le classeur…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Copy the table or chart</source>
        <translation>Copier le tableau ou le graphique</translation>
    </message>
    <message>
        <source>Save the table or chart as CSV…</source>
        <translation>Enregistrer le tableau ou le graphique en CSV…</translation>
    </message>
    <message>
        <source>Read a workbook back…</source>
        <translation>Relire un classeur…</translation>
    </message>
    <message>
        <source>Roll up workbooks…</source>
        <translation>Consolider des classeurs…</translation>
    </message>
    <message>
        <source>Fill a workbook of your own…</source>
        <translation>Remplir votre propre classeur…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Figures or hypothesis</source>
        <translation>Chiffres ou hypothèse</translation>
    </message>
    <message>
        <source>List the events</source>
        <translation>Lister les événements</translation>
    </message>
    <message>
        <source>List the new active contributors</source>
        <translation>Lister les nouveaux contributeurs actifs</translation>
    </message>
    <message>
        <source>List the events without attendance</source>
        <translation>Lister les événements sans présences saisies</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>By space</source>
        <translation>Par espace</translation>
    </message>
    <message>
        <source>Figures by space</source>
        <translation>Chiffres par espace</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Par filière</translation>
    </message>
    <message>
        <source>Figures by track</source>
        <translation>Chiffres par filière</translation>
    </message>
    <message>
        <source>By focus area</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>Figures by focus area</source>
        <translation>Chiffres par domaine</translation>
    </message>
    <message>
        <source>An event with two focus areas counts once under each and once in the total.</source>
        <translation>Un événement de deux domaines compte une fois dans chacun et une seule fois dans le total.</translation>
    </message>
    <message>
        <source>All spaces of this file</source>
        <translation>Tous les espaces de ce fichier</translation>
    </message>
    <message>
        <source>{first} to {last}, as of {today}</source>
        <translation>du {first} au {last}, à la date du {today}</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucun chiffre</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>Quelle sauvegarde restaurer&#xa0;?</translation>
    </message>
    <message>
        <source>The present file is kept as one more backup, so restoring can be undone.</source>
        <translation>Le fichier actuel est gardé comme une sauvegarde de plus&#xa0;: la restauration peut être annulée.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente en premier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>Enter its &amp;passphrase…</source>
        <translation>Saisir sa &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>One is made each day, before each import and at closing. A file from elsewhere can be restored, too.</source>
        <translation>Il s’en fait une chaque jour, avant chaque import et à la fermeture. Un fichier venu d’ailleurs peut aussi être restauré.</translation>
    </message>
    <message>
        <source>Not to be restored as it is</source>
        <translation>Ne peut pas être restaurée telle quelle</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>It is damaged; choose another one.</source>
        <translation>Elle est endommagée&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Comparing it with the present file…</source>
        <translation>Comparaison avec le fichier actuel…</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present file cannot be read. It is kept.</source>
        <translation>Impossible de dire ce qui serait perdu&#xa0;: le fichier actuel est illisible. Il est gardé.</translation>
    </message>
    <message>
        <source>Data files (*.sqlite);;All files (*)</source>
        <translation>Fichiers de données (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurer depuis</translation>
    </message>
</context>
<context>
    <name>RollUpDialog</name>
    <message>
        <source>Roll up workbooks</source>
        <translation>Consolider des classeurs</translation>
    </message>
    <message>
        <source>Roll up the workbooks of several spaces into one</source>
        <translation>Réunir les classeurs de plusieurs espaces en un seul</translation>
    </message>
    <message>
        <source>Add the pilot workbook of each space, or drop them here. Nothing in the data file changes.</source>
        <translation>Ajoutez le classeur pilote de chaque espace, ou déposez-les ici. Rien ne change dans le fichier de données.</translation>
    </message>
    <message>
        <source>Workbooks and what becomes of them</source>
        <translation>Classeurs et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Add workbooks…</source>
        <translation>&amp;Ajouter des classeurs…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Write the roll-up…</source>
        <translation>&amp;Écrire la consolidation…</translation>
    </message>
    <message>
        <source>No workbooks yet</source>
        <translation>Encore aucun classeur</translation>
    </message>
    <message>
        <source>Drop the workbooks of the spaces here: what is missing or does not tie out is named.</source>
        <translation>Déposez ici les classeurs des espaces&#xa0;: ce qui manque ou ne concorde pas est signalé.</translation>
    </message>
    <message>
        <source>Add workbooks…</source>
        <translation>Ajouter des classeurs…</translation>
    </message>
    <message>
        <source>Reading workbooks…</source>
        <translation>Lecture des classeurs…</translation>
    </message>
    <message>
        <source>Pilot workbooks (*.xlsx)</source>
        <translation>Classeurs pilotes (*.xlsx)</translation>
    </message>
    <message>
        <source>Add workbooks</source>
        <translation>Ajouter des classeurs</translation>
    </message>
    <message numerus="yes">
        <source>%n expected space(s) have no workbook: {names}</source>
        <translation>
            <numerusform>%n espace attendu n’a pas de classeur&#xa0;: {names}</numerusform>
            <numerusform>%n espaces attendus n’ont pas de classeur&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every expected space has its workbook.</source>
        <translation>Chaque espace attendu a son classeur.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Write the roll-up</source>
        <translation>Écrire la consolidation</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>The roll-up is in {path}</source>
        <translation>La consolidation est dans {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) lost characters that a workbook cannot hold.</source>
        <translation>
            <numerusform>%n texte a perdu des caractères qu’un classeur ne peut pas contenir.</numerusform>
            <numerusform>%n textes ont perdu des caractères qu’un classeur ne peut pas contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>RollUpFiles</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>goes in, with a warning</source>
        <translation>compris, avec une réserve</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Events: {events} · attendees: {attendees} · contributors: {contributors}</source>
        <translation>Événements&#xa0;: {events} · présences&#xa0;: {attendees} · contributeurs&#xa0;: {contributors}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file “{file}” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Tous les espaces</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Toutes les filières</translation>
    </message>
    <message>
        <source>All coordinators</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>All focus areas</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (départ)</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An event of a series</source>
        <translation>Un événement d’une série</translation>
    </message>
    <message>
        <source>It repeats. What should change?</source>
        <translation>Il se répète. Que modifier&#xa0;?</translation>
    </message>
    <message>
        <source>It repeats. What should move?</source>
        <translation>Il se répète. Que déplacer&#xa0;?</translation>
    </message>
    <message>
        <source>It repeats. What should be deleted?</source>
        <translation>Il se répète. Que supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>It should no longer repeat. What should stay?</source>
        <translation>Il ne doit plus se répéter. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Only this event</source>
        <translation>&amp;Seulement celui-ci</translation>
    </message>
    <message>
        <source>This and the &amp;earlier ones</source>
        <translation>Celui-ci et les &amp;précédents</translation>
    </message>
    <message>
        <source>This and the &amp;following</source>
        <translation>Celui-ci et les s&amp;uivants</translation>
    </message>
    <message>
        <source>&amp;All events</source>
        <translation>&amp;Tous les événements</translation>
    </message>
    <message>
        <source>The others stay as they are</source>
        <translation>Les autres restent tels quels</translation>
    </message>
    <message numerus="yes">
        <source>events with attendance stay as they are (%n)</source>
        <translation>
            <numerusform>%n événement avec présences reste tel quel</numerusform>
            <numerusform>%n événements avec présences restent tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>{events}; {stay}</source>
        <translation>{events}&#xa0;; {stay}</translation>
    </message>
    <message>
        <source>This and all that follow, without end</source>
        <translation>Celui-ci et tous ceux qui suivent, sans fin</translation>
    </message>
    <message numerus="yes">
        <source>This and the %n following</source>
        <translation>
            <numerusform>Celui-ci et le suivant (%n)</numerusform>
            <numerusform>Celui-ci et les %n suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole series, the earlier ones too</source>
        <translation>Toute la série, les précédents aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the earlier ones too</source>
        <translation>
            <numerusform>%n événement, les précédents aussi</numerusform>
            <numerusform>%n événements, les précédents aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>All the others are deleted</source>
        <translation>Tous les autres sont supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are deleted</source>
        <translation>
            <numerusform>%n événement est supprimé</numerusform>
            <numerusform>%n événements sont supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonCharts</name>
    <message>
        <source>Public events held each week</source>
        <translation>Événements publics tenus chaque semaine</translation>
    </message>
    <message>
        <source>New active contributors against the plan</source>
        <translation>Nouveaux contributeurs actifs et objectif</translation>
    </message>
    <message>
        <source>New active contributors by focus area</source>
        <translation>Nouveaux contributeurs actifs par domaine</translation>
    </message>
    <message>
        <source>No public event was held or is planned yet.</source>
        <translation>Aucun événement public n’a été tenu ni n’est prévu.</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Fourchette probable</translation>
    </message>
    <message>
        <source>Nobody has become an active contributor yet.</source>
        <translation>Personne n’est encore devenu contributeur actif.</translation>
    </message>
    <message>
        <source>Nobody came to a public event yet.</source>
        <translation>Personne n’est encore venu à un événement public.</translation>
    </message>
    <message>
        <source>Nobody was checked in at a public event yet.</source>
        <translation>Aucune arrivée n’est encore enregistrée à un événement public.</translation>
    </message>
    <message>
        <source>Newcomers and returning people each week</source>
        <translation>Nouveaux et de retour chaque semaine</translation>
    </message>
    <message>
        <source>Arrivals by hour of the day</source>
        <translation>Arrivées par heure de la journée</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Probable dès</translation>
    </message>
    <message>
        <source>Likely up to</source>
        <translation>Probable jusqu’à</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Target of a week</source>
        <translation>Objectif par semaine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>People checked in</source>
        <translation>Personnes arrivées</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Guests and others</source>
        <translation>Invités et autres</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non saisies</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>À ce jour</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>À ce rythme</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>New active contributors</source>
        <translation>Nouveaux contributeurs actifs</translation>
    </message>
</context>
<context>
    <name>SeasonView</name>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
</context>
<context>
    <name>SecondFolderDialog</name>
    <message>
        <source>Second backup</source>
        <translation>Seconde sauvegarde</translation>
    </message>
    <message>
        <source>A second copy of each backup</source>
        <translation>Une seconde copie de chaque sauvegarde</translation>
    </message>
    <message>
        <source>On a stick or another disk it outlives this computer. When the stick is not there, nothing is in the way; it catches up when it is back. It holds names and addresses: keep it where you would keep a list of them.</source>
        <translation>Sur une clé USB ou un autre disque, elle survit à cet ordinateur. Si la clé n’est pas branchée, rien n’est bloqué&#xa0;: la copie est rattrapée à son retour. Elle contient noms et adresses&#xa0;: gardez-la là où vous garderiez une telle liste.</translation>
    </message>
    <message>
        <source>&amp;No second copy</source>
        <translation>&amp;Pas de seconde copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>C&amp;hoose a folder…</source>
        <translation>C&amp;hoisir un dossier…</translation>
    </message>
    <message>
        <source>No second place is chosen</source>
        <translation>Aucun second emplacement n’est choisi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Newest copy: {when}</source>
        <translation>Dernière copie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Not there now. Newest copy: {when}</source>
        <translation>Absent pour l’instant. Dernière copie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Copying the newest backup…</source>
        <translation>Copie de la dernière sauvegarde…</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Leave alone</source>
        <translation>Ne pas remplir</translation>
    </message>
    <message>
        <source>Check: {figure}</source>
        <translation>À vérifier&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>“{header}” takes “{figure}”: {reason}.</source>
        <translation>«&#xa0;{header}&#xa0;» reçoit «&#xa0;{figure}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Needs you</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Hide (F9)</source>
        <translation>Masquer (F9)</translation>
    </message>
    <message>
        <source>Hide what needs you</source>
        <translation>Masquer ce qui est à faire</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Enjoy the quiet.</source>
        <translation>Profitez du calme.</translation>
    </message>
</context>
<context>
    <name>SignupLists</name>
    <message>
        <source>Sign-ups imported: {added} new, {updated} updated, {unchanged} already there.</source>
        <translation>Inscriptions importées&#xa0;: {added} nouvelles, {updated} mises à jour, {unchanged} déjà là.</translation>
    </message>
</context>
<context>
    <name>SignupsImportDialog</name>
    <message>
        <source>Import sign-ups</source>
        <translation>Importer des inscriptions</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>People of the list and what becomes of them</source>
        <translation>Personnes de la liste et ce qu’elles deviennent</translation>
    </message>
</context>
<context>
    <name>SignupsReadingPage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>En-&amp;têtes à la ligne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Read the list as the program understands it</source>
        <translation>Lire la liste comme le programme la comprend</translation>
    </message>
    <message>
        <source>Choose in the heading of a column what it is used for; from the keyboard: Enter in the column.</source>
        <translation>L’en-tête d’une colonne permet de choisir à quoi elle sert&#xa0;; au clavier&#xa0;: Entrée dans la colonne.</translation>
    </message>
    <message>
        <source>The first rows of the list and what each column is used for</source>
        <translation>Premières lignes de la liste et usage de chaque colonne</translation>
    </message>
    <message>
        <source>The statuses of the list and who comes</source>
        <translation>Statuts de la liste et qui vient</translation>
    </message>
</context>
<context>
    <name>SimilarQuestion</name>
    <message>
        <source>It is them (Enter or Y)</source>
        <translation>C’est cette personne (Entrée ou O)</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>It is somebody else: add them (N)</source>
        <translation>C’est quelqu’un d’autre&#xa0;: l’ajouter (N)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was typed (Esc)</source>
        <translation>Revenir à ce qui était tapé (Échap)</translation>
    </message>
    <message>
        <source>Is this one of them?</source>
        <translation>Est-ce l’une de ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>the key for yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key for no</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>SlowDisk</name>
    <message>
        <source>The disk is slow: saving took {seconds} s. Whatever is shown as done is saved.</source>
        <translation>Le disque est lent&#xa0;: l’enregistrement a pris {seconds}&#xa0;s. Tout ce qui est affiché comme fait est enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SpaceDialog</name>
    <message>
        <source>Space settings</source>
        <translation>Réglages de l’espace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Events a &amp;week</source>
        <translation>Événements par &amp;semaine</translation>
    </message>
    <message>
        <source>Events a &amp;season</source>
        <translation>Événements par s&amp;aison</translation>
    </message>
    <message>
        <source>New contributors &amp;per event</source>
        <translation>Nouveaux &amp;contributeurs par événement</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Rooms of this space, and how many people each may hold.</source>
        <translation>Les salles de cet espace, et combien de personnes chacune peut accueillir.</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Whoever leaves stays with the events they ran.</source>
        <translation>Qui s’en va reste lié aux événements qu’il a tenus.</translation>
    </message>
    <message>
        <source>Add coordinator</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>A focus area that you remove is retired: past events and figures keep it. Names never change.</source>
        <translation>Un domaine retiré n’est plus proposé&#xa0;: les événements et les chiffres passés le gardent. Les noms ne changent jamais.</translation>
    </message>
    <message>
        <source>Add focus area</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>When the space is open, by its own clock. A day without a line is closed.</source>
        <translation>Quand l’espace est ouvert, à son heure locale. Un jour sans ligne est fermé.</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Saisons</translation>
    </message>
    <message>
        <source>The periods that targets are set for. Both days belong to a season.</source>
        <translation>Les périodes des objectifs. Le premier et le dernier jour en font partie.</translation>
    </message>
    <message>
        <source>Add season</source>
        <translation>Ajouter une saison</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>&amp;Remove the names of people not seen for</source>
        <translation>&amp;Retirer les noms des personnes non revues depuis</translation>
    </message>
    <message>
        <source>After how many months names are removed</source>
        <translation>Après combien de mois les noms sont retirés</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Those of c&amp;ontributors, too</source>
        <translation>Ceux des c&amp;ontributeurs aussi</translation>
    </message>
    <message>
        <source>The window says so a month before, and all counts stay. Whoever came, signed up, contributed or was written to counts as seen.</source>
        <translation>La fenêtre l’annonce un mois avant, et tous les chiffres restent. Compte comme revue toute personne venue, inscrite, qui a contribué ou à qui vous avez écrit.</translation>
    </message>
    <message>
        <source>To be &amp;kept posted, people agree to these words</source>
        <translation>Pour être tenues a&amp;u courant, les personnes acceptent ce texte</translation>
    </message>
    <message>
        <source>Leave it empty for the program&apos;s own words, in the language of the window and of the kiosk. Earlier consents keep the words of their day.</source>
        <translation>Laissez vide pour le texte du programme, dans la langue de la fenêtre et de la borne. Les accords déjà donnés gardent le texte de leur jour.</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Non-technical</source>
        <translation>Non technique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>&amp;Focus area</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>Dep&amp;uis</translation>
    </message>
    <message>
        <source>&amp;Credited event</source>
        <translation>Événement &amp;crédité</translation>
    </message>
    <message>
        <source>&amp;Link that shows it</source>
        <translation>&amp;Lien de preuve</translation>
    </message>
    <message>
        <source>A patch, a page, a bug report</source>
        <translation>Un correctif, une page, un rapport de bug</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Contribution of {name}</source>
        <translation>Contribution de {name}</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>That is no link. A link begins with https:// and opens in a browser.</source>
        <translation>Ce n’est pas un lien. Un lien commence par https:// et s’ouvre dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>StatusesModel</name>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>(sans statut)</translation>
    </message>
    <message>
        <source>Whoever has it comes</source>
        <translation>Avec ce statut, on vient</translation>
    </message>
    <message>
        <source>Whoever has it does not come</source>
        <translation>Avec ce statut, on ne vient pas</translation>
    </message>
    <message>
        <source>Not known: whoever has it counts as coming</source>
        <translation>Statut inconnu&#xa0;: compte comme venant</translation>
    </message>
</context>
<context>
    <name>TableCopying</name>
    <message>
        <source>Copied: {what}</source>
        <translation>Copié&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln row(s)</source>
        <translation>
            <numerusform>Copié&#xa0;: %Ln ligne</numerusform>
            <numerusform>Copié&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>From template</source>
        <translation>D’après un modèle</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>It keeps everything of the event but its day. New events start from it with “New from template”.</source>
        <translation>Il garde tout de l’événement, sauf le jour. Un nouvel événement peut en partir avec «&#xa0;D’après un modèle&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of events</source>
        <translation>Modèles d’événements</translation>
    </message>
    <message>
        <source>Events that were made from a template stay as they are.</source>
        <translation>Les événements déjà créés d’après un modèle restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>billets</translation>
    </message>
    <message>
        <source>Badges for {title}</source>
        <translation>Badges&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Tickets for {title}</source>
        <translation>Billets&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Ticket of</source>
        <translation>Billet de</translation>
    </message>
    <message>
        <source>The code is made when this is printed.</source>
        <translation>Le code est créé à l’impression.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo {action}</source>
        <translation>Annuler «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo {action}</source>
        <translation>Rétablir «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Annulé&#xa0;: «&#xa0;{action}&#xa0;»</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Rétabli&#xa0;: «&#xa0;{action}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>UnopenedPage</name>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>This data file cannot be opened</source>
        <translation>Ce fichier de données ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Travailler sur une copie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Travailler sur une copie</translation>
    </message>
    <message>
        <source>Data files (*.sqlite)</source>
        <translation>Fichiers de données (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
</context>
<context>
    <name>WalkInRow</name>
    <message>
        <source>&amp;Name of the new person</source>
        <translation>&amp;Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>E-&amp;mail (optional)</source>
        <translation>E-&amp;mail (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Interests, keep posted</source>
        <translation>In&amp;térêts, nouvelles</translation>
    </message>
    <message>
        <source>What interests them, and whether to keep them posted</source>
        <translation>Ses intérêts, et s’il faut la tenir au courant</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>E-mail of the new person, optional</source>
        <translation>E-mail de la nouvelle personne, facultatif</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>Add and check in</source>
        <translation>Ajouter et enregistrer</translation>
    </message>
    <message>
        <source>Add this person and check them in (Enter)</source>
        <translation>Ajouter cette personne et enregistrer son arrivée (Entrée)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the search (Esc)</source>
        <translation>Revenir à la recherche (Échap)</translation>
    </message>
    <message>
        <source>Interested in:</source>
        <translation>Intérêts&#xa0;:</translation>
    </message>
    <message>
        <source>Focus areas that interest the person</source>
        <translation>Domaines qui intéressent la personne</translation>
    </message>
    <message>
        <source>&amp;Keep posted:</source>
        <translation>Tenir au c&amp;ourant&#xa0;:</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>«&#xa0;{wording}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>There is nothing in this chart yet.</source>
        <translation>Ce graphique est encore vide.</translation>
    </message>
    <message>
        <source>Copied: {what}</source>
        <translation>Copié&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Click on a table or a chart first, or go there with the Tab key.</source>
        <translation>Cliquez d’abord sur un tableau ou un graphique, ou allez-y avec la touche Tab.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Open data file…</source>
        <translation>Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Sauvegarder vers…</translation>
    </message>
    <message>
        <source>Second backup…</source>
        <translation>Seconde sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Space settings…</source>
        <translation>Réglages de l’espace…</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Register of exports…</source>
        <translation>Registre des exports…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>People who use this program…</source>
        <translation>Accès à ce programme…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change your PIN…</source>
        <translation>Changer votre code PIN…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personnes…</translation>
    </message>
    <message>
        <source>Problem report…</source>
        <translation>Rapport de problème…</translation>
    </message>
    <message>
        <source>About MozSpaces Desktop</source>
        <translation>À propos de MozSpaces Desktop</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>WorkbookExport</name>
    <message>
        <source>Exporting {file}…</source>
        <translation>Export de {file}…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exporter le classeur</translation>
    </message>
</context>
<context>
    <name>WorkbookImport</name>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>présences non saisies</translation>
    </message>
    <message>
        <source>{count} attendees</source>
        <translation>présences&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} attendees instead of {before}</source>
        <translation>présences&#xa0;: {count} au lieu de {before}</translation>
    </message>
</context>
<context>
    <name>WorkbookImportDialog</name>
    <message>
        <source>Read a workbook back</source>
        <translation>Relire un classeur</translation>
    </message>
    <message>
        <source>&amp;Into the space</source>
        <translation>&amp;Dans l’espace</translation>
    </message>
    <message>
        <source>Events of the workbook and what becomes of them</source>
        <translation>Événements du classeur et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>New events</source>
        <translation>Nouveaux événements</translation>
    </message>
    <message>
        <source>Totals that change</source>
        <translation>Totaux modifiés</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read back “{file}”</source>
        <translation>Relire «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>{space} · {first} to {last}</source>
        <translation>{space} · du {first} au {last}</translation>
    </message>
    <message>
        <source>Choose a space</source>
        <translation>Choisir un espace</translation>
    </message>
    <message>
        <source>Nothing in this workbook is new: reading it back would change nothing.</source>
        <translation>Rien n’est nouveau dans ce classeur&#xa0;: le relire ne changerait rien.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Reading the workbook back…</source>
        <translation>Relecture du classeur…</translation>
    </message>
    <message>
        <source>Stopped: nothing was read back.</source>
        <translation>Interrompu&#xa0;: rien n’a été relu.</translation>
    </message>
</context>
<context>
    <name>WorkbooksIn</name>
    <message>
        <source>Pilot workbooks (*.xlsx)</source>
        <translation>Classeurs pilotes (*.xlsx)</translation>
    </message>
    <message>
        <source>Read a workbook back</source>
        <translation>Relire un classeur</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Fill it with the figures instead?</source>
        <translation>Le remplir plutôt avec les chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>Fill it…</source>
        <translation>Le remplir…</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) changed</source>
        <translation>
            <numerusform>%n total modifié</numerusform>
            <numerusform>%n totaux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back: {said}</source>
        <translation>Relu&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WrapUp</name>
    <message>
        <source>Wrapped up on {day}</source>
        <translation>Bilan fait le {day}</translation>
    </message>
    <message>
        <source>Wrapped up on {day} by {name}</source>
        <translation>Bilan fait le {day} par {name}</translation>
    </message>
    <message>
        <source>At the door: {attendees} (checked in {people}, guests {guests}, newcomers {newcomers})</source>
        <translation>À l’accueil&#xa0;: {attendees} (arrivées {people}, invités {guests}, nouveaux {newcomers})</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the room</source>
        <translation>
            <numerusform>%n de plus dans la salle</numerusform>
            <numerusform>%n de plus dans la salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer in the room</source>
        <translation>
            <numerusform>%n de moins dans la salle</numerusform>
            <numerusform>%n de moins dans la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>What did not take place counts nowhere.</source>
        <translation>Ce qui n’a pas eu lieu ne compte nulle part.</translation>
    </message>
    <message>
        <source>It is private, so the figures leave it out.</source>
        <translation>Il est privé&#xa0;: les chiffres ne le comptent pas.</translation>
    </message>
    <message>
        <source>The figures leave it out until it is said that it was held.</source>
        <translation>Les chiffres ne le comptent pas tant qu’il n’est pas noté comme tenu.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the figures leave the number open, they do not count 0.</source>
        <translation>Rien n’est saisi&#xa0;: les chiffres laissent le nombre ouvert, ils ne comptent pas 0.</translation>
    </message>
    <message numerus="yes">
        <source>The figures count %n as at the door.</source>
        <translation>
            <numerusform>Les chiffres en comptent %n, comme à l’accueil.</numerusform>
            <numerusform>Les chiffres en comptent %n, comme à l’accueil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The figures count %n.</source>
        <translation>
            <numerusform>Les chiffres en comptent %n.</numerusform>
            <numerusform>Les chiffres en comptent %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrapUpDialog</name>
    <message>
        <source>Wrap up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A-t-il eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, it was &amp;held</source>
        <translation>Oui, il a été &amp;tenu</translation>
    </message>
    <message>
        <source>No, it was &amp;cancelled</source>
        <translation>Non, il a été &amp;annulé</translation>
    </message>
    <message>
        <source>Not said &amp;yet</source>
        <translation>Pas encore &amp;dit</translation>
    </message>
    <message>
        <source>How &amp;many came?</source>
        <translation>&amp;Combien de présents&#xa0;?</translation>
    </message>
    <message>
        <source>How many came, counted in the room</source>
        <translation>Nombre de présents, comptés dans la salle</translation>
    </message>
    <message>
        <source>– Not recorded</source>
        <translation>– Non saisi</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Of them ne&amp;wcomers</source>
        <translation>Dont &amp;nouveaux</translation>
    </message>
    <message>
        <source>Of them newcomers</source>
        <translation>Dont nouveaux</translation>
    </message>
    <message>
        <source>What went &amp;well?</source>
        <translation>Qu’est-ce qui a &amp;bien marché&#xa0;?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Qu’est-ce qui a bien marché&#xa0;?</translation>
    </message>
    <message>
        <source>What to do again, what to do otherwise</source>
        <translation>Ce qui est à refaire, ce qui est à changer</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Liens, un par ligne</translation>
    </message>
    <message>
        <source>Photos, slides, repositories: one a line</source>
        <translation>Photos, présentations, dépôts&#xa0;: un par ligne</translation>
    </message>
    <message>
        <source>Open the door list</source>
        <translation>Ouvrir l’accueil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Count the %n as guests</source>
        <translation>
            <numerusform>Compter %n invité</numerusform>
            <numerusform>Compter ces %n comme invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrapped up {title}</source>
        <translation>Bilan fait&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>_EntryCard</name>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
</context>
<context>
    <name>_EventDelegate</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>_ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Coordinator</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Door helper</source>
        <translation>Aide à l’accueil</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Sees and does everything, and says who else may use the program.</source>
        <translation>Voit et fait tout, et dit qui d’autre peut utiliser le programme.</translation>
    </message>
    <message>
        <source>Checks people in. Sees nobody&apos;s address and no lists of people, and exports nothing.</source>
        <translation>Enregistre les arrivées. Ne voit ni adresses ni listes de personnes, et n’exporte rien.</translation>
    </message>
    <message>
        <source>Sees and exports the reports, without anybody&apos;s name.</source>
        <translation>Voit et exporte les rapports, sans aucun nom.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Kept when restoring</source>
        <translation>Gardée en restaurant</translation>
    </message>
    <message>
        <source>Before a change of the whole file</source>
        <translation>Avant de changer tout le fichier</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: «&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation>{when}, {who}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Encrypted with another passphrase</source>
        <translation>Chiffrée avec une autre phrase secrète</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Not for this program</source>
        <translation>Pas pour ce programme</translation>
    </message>
    <message>
        <source>This is a backup of another data file: it has nothing in common with this one.</source>
        <translation>C’est la sauvegarde d’un autre fichier de données&#xa0;: elle n’a rien de commun avec celui-ci.</translation>
    </message>
    <message>
        <source>Nothing: since this backup, nothing was done in the present file.</source>
        <translation>Rien&#xa0;: depuis cette sauvegarde, rien n’a été fait dans le fichier actuel.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes} made since then ({since}).</source>
        <translation>{changes} depuis ({since}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this backup: {what}.</source>
        <translation>Absents de cette sauvegarde&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It has {changes} that are not in the present file.</source>
        <translation>Elle a {changes} que le fichier actuel n’a pas.</translation>
    </message>
</context>
<context>
    <name>checkin</name>
    <message>
        <source>Nobody is in yet.</source>
        <translation>Personne n’est encore là.</translation>
    </message>
    <message>
        <source>Whom you check in appears here.</source>
        <translation>Les personnes que vous enregistrez apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) checked in</source>
        <translation>
            <numerusform>%n personne arrivée</numerusform>
            <numerusform>%n personnes arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>No event to check people in to</source>
        <translation>Aucun événement à accueillir</translation>
    </message>
    <message>
        <source>Plan an event in the Calendar. When it is on, its door is open here.</source>
        <translation>Prévoir un événement dans le Calendrier. Quand il a lieu, son accueil est ouvert ici.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>pas d’e-mail</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>première visite</translation>
    </message>
    <message>
        <source>{number}st visit</source>
        <translation>{number}e visite</translation>
    </message>
    <message>
        <source>{number}nd visit</source>
        <translation>{number}e visite</translation>
    </message>
    <message>
        <source>{number}rd visit</source>
        <translation>{number}e visite</translation>
    </message>
    <message>
        <source>{number}th visit</source>
        <translation>{number}e visite</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aucune visite</translation>
    </message>
    <message numerus="yes">
        <source>here %n time(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}?</source>
        <translation>Est-ce {name}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Is this {name}, here %n time(s)?</source>
        <translation>
            <numerusform>Est-ce {name} (%n visite)&#xa0;?</numerusform>
            <numerusform>Est-ce {name} (%n visites)&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>première visite</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>arrivée enregistrée</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a Qt date format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>dernière venue le {day}</translation>
    </message>
    <message>
        <source>registered, {seats} seats</source>
        <translation>sur la liste, {seats} places</translation>
    </message>
    <message>
        <source>already in since {time}</source>
        <translation>déjà là depuis {time}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by ticket</source>
        <translation>par billet</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>sans inscription</translation>
    </message>
    <message>
        <source>paper list</source>
        <translation>liste papier</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>par commande</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>“{label}” stays: everything else in the file stands on it.</source>
        <translation>«&#xa0;{label}&#xa0;» reste&#xa0;: tout le reste du fichier en dépend.</translation>
    </message>
    <message>
        <source>{path} has {count} problem(s); keep a copy of it and restore a backup.</source>
        <translation>{path} a {count} problème(s)&#xa0;; en garder une copie et restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no data file at {path} yet; open the window once to make one, or fill one with: mozspaces-desktop demo --data FILE</source>
        <translation>Il n’y a pas encore de fichier de données à {path}&#xa0;; ouvrir une fois la fenêtre pour le créer, ou en remplir un avec&#xa0;: mozspaces-desktop demo --data FICHIER</translation>
    </message>
    <message>
        <source>The same event is in the file again ({where}); the newer version counts.</source>
        <translation>Le même événement est encore une fois dans le fichier ({where})&#xa0;; la version la plus récente compte.</translation>
    </message>
    <message>
        <source>“{file}” is not a calendar file: it holds neither a calendar nor an event.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier de calendrier&#xa0;: il ne contient ni calendrier ni événement.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB. Export a shorter period.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {limit} Mo. Exporter une période plus courte.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Entries that are no events were left out: {kinds}.</source>
        <translation>Les entrées qui ne sont pas des événements ont été écartées&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>There is no event in it.</source>
        <translation>Il ne contient aucun événement.</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} entries. Export a shorter period.</source>
        <translation>«&#xa0;{file}&#xa0;» a plus de {limit} entrées. Exporter une période plus courte.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown and not described in the file; its times are read as times in {tzid}.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» est inconnu et le fichier ne le décrit pas&#xa0;; ses heures sont lues comme des heures de {tzid}.</translation>
    </message>
    <message>
        <source>Of the time zone “{zone}” only the offset is known; in summer its times may be an hour off.</source>
        <translation>Du fuseau horaire «&#xa0;{zone}&#xa0;», seul le décalage est connu&#xa0;; en été, ses heures peuvent être décalées d’une heure.</translation>
    </message>
    <message>
        <source>Its {field} is longer than {limit} characters and was left out.</source>
        <translation>Son champ {field} dépasse {limit} caractères et a été écarté.</translation>
    </message>
    <message>
        <source>It has no start (DTSTART) that can be read, so it was left out.</source>
        <translation>Il n’a pas de début (DTSTART) lisible&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>Its start “{value}” is no date or time, so it was left out.</source>
        <translation>Son début «&#xa0;{value}&#xa0;» n’est ni une date ni une heure&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>Its start or end lies outside the years {first} to {last}, so it was left out.</source>
        <translation>Son début ou sa fin sort des années {first} à {last}&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>It lasts {days} days, which must be a mistake, so it was left out.</source>
        <translation>Il dure {days} jours, ce qui doit être une erreur&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>Its end “{value}” cannot be read; it was imported without one.</source>
        <translation>Sa fin «&#xa0;{value}&#xa0;» est illisible&#xa0;; il a été importé sans fin.</translation>
    </message>
    <message>
        <source>It ends before it starts; it was imported without its end.</source>
        <translation>Il finit avant de commencer&#xa0;; il a été importé sans sa fin.</translation>
    </message>
    <message>
        <source>The file changes its first date; it is imported as changed ({where}).</source>
        <translation>Le fichier change sa première date&#xa0;; il est importé tel que modifié ({where}).</translation>
    </message>
    <message>
        <source>The calendar has a newer version of it already, so it was left as it is.</source>
        <translation>Le calendrier en a déjà une version plus récente&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The file cancels it, but somebody attended; it was left as it is.</source>
        <translation>Le fichier l’annule, mais quelqu’un y est venu&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The file gives another time, but somebody attended; its time was left as it is.</source>
        <translation>Le fichier donne un autre horaire, mais quelqu’un y est venu&#xa0;: son horaire reste tel quel.</translation>
    </message>
    <message>
        <source>The totals of “{title}” do not fit together; check them.</source>
        <translation>Les totaux de «&#xa0;{title}&#xa0;» ne concordent pas&#xa0;; les vérifier.</translation>
    </message>
    <message>
        <source>There is a file at {path} already; choose another name.</source>
        <translation>Il y a déjà un fichier à {path}&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>{path} is the data file itself; choose another name.</source>
        <translation>{path} est le fichier de données lui-même&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>{path} is no file; choose another name.</source>
        <translation>{path} n’est pas un fichier&#xa0;; choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no data file at {path}.</source>
        <translation>Il n’y a pas de fichier de données à {path}.</translation>
    </message>
    <message>
        <source>{path} was made by a newer MozSpaces Desktop (format {version}, this one knows {known}); update the program to open it.</source>
        <translation>{path} vient d’un MozSpaces Desktop plus récent (format {version}, celui-ci connaît {known})&#xa0;; mettre le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There are {count} events called “{title}” ({days}); say which day, or the id of the event.</source>
        <translation>Il y a {count} événements appelés «&#xa0;{title}&#xa0;» ({days})&#xa0;; préciser le jour, ou l’identifiant de l’événement.</translation>
    </message>
    <message>
        <source>Count one guest</source>
        <translation>Invités&#xa0;: +1</translation>
    </message>
    <message>
        <source>Count {count} guests</source>
        <translation>Invités&#xa0;: +{count}</translation>
    </message>
    <message>
        <source>{path} could not be brought to the present format and was left as it was ({reason}); a copy is at {copy}.</source>
        <translation>{path} n’a pas pu passer au format actuel et reste tel quel ({reason})&#xa0;; une copie est à {copy}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait a moment, or end that program and start again.</source>
        <translation>{path} est ouvert dans une fenêtre qui ne répond pas&#xa0;; attendre un instant, ou arrêter ce programme et recommencer.</translation>
    </message>
    <message>
        <source>{path} is encrypted already; its passphrase is changed in the window.</source>
        <translation>{path} est déjà chiffré&#xa0;; sa phrase secrète se change dans la fenêtre.</translation>
    </message>
    <message>
        <source>{path} is not encrypted.</source>
        <translation>{path} n’est pas chiffré.</translation>
    </message>
    <message>
        <source>{path} is encrypted: give its passphrase in {variable} or a --passphrase-file.</source>
        <translation>{path} est chiffré&#xa0;: donner sa phrase secrète dans {variable} ou par --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the new passphrase in {variable} or a --passphrase-file.</source>
        <translation>Donner la nouvelle phrase secrète dans {variable} ou par --passphrase-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>{path} holds no passphrase: its first line must be one, in UTF-8.</source>
        <translation>{path} ne contient pas de phrase secrète&#xa0;: sa première ligne doit en être une, en UTF-8.</translation>
    </message>
    <message>
        <source>That is not the PIN of {name}.</source>
        <translation>Ce n’est pas le code PIN de {name}.</translation>
    </message>
    <message>
        <source>That is not the PIN of {name}. The next one is taken in {seconds} s.</source>
        <translation>Ce n’est pas le code PIN de {name}. Prochain essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{name} may not do that on this file: it is for coordinators.</source>
        <translation>{name} ne peut pas faire cela avec ce fichier&#xa0;: c’est réservé aux responsables.</translation>
    </message>
    <message>
        <source>This file is locked: say who you are in {member} and {pin}.</source>
        <translation>Ce fichier est verrouillé&#xa0;: dire qui vous êtes dans {member} et {pin}.</translation>
    </message>
    <message>
        <source>it repeats on other dates</source>
        <translation>il se répète à d’autres dates</translation>
    </message>
    <message>
        <source>it does not repeat any more</source>
        <translation>il ne se répète plus</translation>
    </message>
    <message>
        <source>it is back in the calendar</source>
        <translation>il est de retour dans le calendrier</translation>
    </message>
    <message>
        <source>it is a draft now</source>
        <translation>c’est maintenant un brouillon</translation>
    </message>
    <message>
        <source>it is confirmed now</source>
        <translation>il est maintenant confirmé</translation>
    </message>
    <message>
        <source>it was held</source>
        <translation>il a été tenu</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>il est annulé</translation>
    </message>
    <message>
        <source>another coordinator</source>
        <translation>autre responsable</translation>
    </message>
    <message>
        <source>another track</source>
        <translation>autre filière</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>other focus areas</source>
        <translation>autres domaines</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>autre hôte</translation>
    </message>
    <message>
        <source>another expected number</source>
        <translation>autre nombre d’attendus</translation>
    </message>
    <message>
        <source>another link</source>
        <translation>autre lien</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>autres notes</translation>
    </message>
    <message>
        <source>was called “{title}”</source>
        <translation>s’appelait «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>déplacé du {before} au {after}</translation>
    </message>
    <message>
        <source>ends {after} instead of {before}</source>
        <translation>finit le {after} au lieu du {before}</translation>
    </message>
    <message>
        <source>it is public now</source>
        <translation>il est maintenant public</translation>
    </message>
    <message>
        <source>it is private now</source>
        <translation>il est maintenant privé</translation>
    </message>
    <message>
        <source>no room any more</source>
        <translation>plus de salle</translation>
    </message>
    <message>
        <source>room set to {room}</source>
        <translation>nouvelle salle&#xa0;: {room}</translation>
    </message>
    <message>
        <source>It changes the events that follow, too, by a rule that cannot be moved; only this one was changed.</source>
        <translation>Le fichier change aussi les événements suivants, mais leur règle ne peut pas être déplacée&#xa0;; seul celui-ci a été modifié.</translation>
    </message>
    <message>
        <source>It was deleted here, and the file has no newer version of it; it stays deleted.</source>
        <translation>Il a été supprimé ici et le fichier n’en a pas de version plus récente&#xa0;; il reste supprimé.</translation>
    </message>
    <message>
        <source>Its rule “{rule}” is none by which an event can repeat; it was imported without that rule.</source>
        <translation>Un événement ne peut pas se répéter selon sa règle «&#xa0;{rule}&#xa0;»&#xa0;; il a été importé sans elle.</translation>
    </message>
    <message>
        <source>Its {field} “{value}” is no date or time and was left out.</source>
        <translation>Son champ {field} «&#xa0;{value}&#xa0;» n’est ni une date ni une heure et a été écarté.</translation>
    </message>
    <message>
        <source>Its series leaves this date out, so it was left out.</source>
        <translation>Sa série exclut cette date&#xa0;: il a été écarté.</translation>
    </message>
    <message>
        <source>The file changes this date of its series again; its newest version counts.</source>
        <translation>Le fichier change plusieurs fois cette date de la série&#xa0;; la version la plus récente compte.</translation>
    </message>
    <message>
        <source>It left its series here, so it was left as it is.</source>
        <translation>Il a quitté sa série ici&#xa0;; il est donc resté tel quel.</translation>
    </message>
    <message>
        <source>One of its events was left as it is, because somebody attended.</source>
        <translation>Un de ses événements est resté tel quel, car quelqu’un y est venu.</translation>
    </message>
    <message>
        <source>{count} of its events were left as they are, because somebody attended.</source>
        <translation>{count} de ses événements sont restés tels quels, car quelqu’un y est venu.</translation>
    </message>
    <message>
        <source>The room holds {capacity} people, and {present} are in.</source>
        <translation>La salle a {capacity} places, et {present} personnes sont là.</translation>
    </message>
    <message>
        <source>{place} is taken: “{title}”, {when}.</source>
        <translation>{place}&#xa0;: déjà prise par «&#xa0;{title}&#xa0;», {when}.</translation>
    </message>
    <message>
        <source>{place} is taken: “{title}”, {when}, and {count} more.</source>
        <translation>{place}&#xa0;: déjà prise par «&#xa0;{title}&#xa0;», {when}, et {count} de plus.</translation>
    </message>
    <message>
        <source>{name} is busy: “{title}”, {when}.</source>
        <translation>{name}&#xa0;: déjà sur «&#xa0;{title}&#xa0;», {when}.</translation>
    </message>
    <message>
        <source>{name} is busy: “{title}”, {when}, and {count} more.</source>
        <translation>{name}&#xa0;: déjà sur «&#xa0;{title}&#xa0;», {when}, et {count} de plus.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>{starts} – {ends}</source>
        <translation>{starts} – {ends}</translation>
    </message>
    <message>
        <source>{expected} are expected, {capacity} fit into {place}.</source>
        <translation>{place}&#xa0;: {expected} personnes attendues pour {capacity} places.</translation>
    </message>
    <message>
        <source>The space is closed that day.</source>
        <translation>L’espace est fermé ce jour-là.</translation>
    </message>
    <message>
        <source>Outside the opening hours, {opens} – {closes}.</source>
        <translation>Hors des horaires d’ouverture, {opens} – {closes}.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>Jour férié&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Say what is agreed to.</source>
        <translation>Préciser à quoi la personne consent.</translation>
    </message>
    <message>
        <source>The disk with {path} is full; make some space and try again. Nothing was changed.</source>
        <translation>Le disque de {path} est plein&#xa0;; libérer de la place et réessayer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is busy in another program; close that one or try again in a moment.</source>
        <translation>{path} est occupé par un autre programme&#xa0;; le fermer ou réessayer dans un instant.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written; is its folder or disk still there?</source>
        <translation>{path} ne peut être ni ouvert ni écrit&#xa0;; son dossier ou son disque est-il encore là&#xa0;?</translation>
    </message>
    <message>
        <source>{path} is read-only; allow writing to it and its folder, or work on a copy.</source>
        <translation>{path} est en lecture seule&#xa0;; autoriser l’écriture du fichier et de son dossier, ou travailler sur une copie.</translation>
    </message>
    <message>
        <source>{path} is not a MozSpaces Desktop data file.</source>
        <translation>{path} n’est pas un fichier de données de MozSpaces Desktop.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>{path} is in use already; demo data only goes into a new or empty file.</source>
        <translation>{path} est déjà utilisé&#xa0;; les données de démonstration ne vont que dans un fichier nouveau ou vide.</translation>
    </message>
    <message>
        <source>There is no season called “{name}”; this file has: {names}.</source>
        <translation>Il n’y a pas de saison appelée «&#xa0;{name}&#xa0;»&#xa0;; ce fichier contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No ticket has the code “{code}”.</source>
        <translation>Aucun billet n’a le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>The ticket “{code}” is for “{title}” on {day}, not for this event.</source>
        <translation>Le billet «&#xa0;{code}&#xa0;» est pour «&#xa0;{title}&#xa0;» le {day}, pas pour cet événement.</translation>
    </message>
    <message>
        <source>An event cannot have more than {most} guests; check the number.</source>
        <translation>Un événement ne peut pas avoir plus de {most} invités&#xa0;; vérifier le nombre.</translation>
    </message>
    <message>
        <source>There are only {count} guests to take away.</source>
        <translation>Il n’y a que {count} invité(s) à retirer.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled; set it to confirmed to let people in.</source>
        <translation>«&#xa0;{title}&#xa0;» est annulé&#xa0;; le passer à confirmé pour faire entrer des gens.</translation>
    </message>
    <message>
        <source>“{title}” ends before it starts; correct its times.</source>
        <translation>«&#xa0;{title}&#xa0;» finit avant de commencer&#xa0;; corriger ses horaires.</translation>
    </message>
    <message>
        <source>The expected number cannot be below zero.</source>
        <translation>Le nombre attendu ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Donner un titre à l’événement.</translation>
    </message>
    <message>
        <source>“{title}” has check-ins, so it stays; set it to cancelled instead.</source>
        <translation>«&#xa0;{title}&#xa0;» a des arrivées enregistrées&#xa0;: il reste. Le passer plutôt à annulé.</translation>
    </message>
    <message>
        <source>That event is no longer in the calendar.</source>
        <translation>Cet événement n’est plus dans le calendrier.</translation>
    </message>
    <message>
        <source>There is no event called “{title}”.</source>
        <translation>Il n’y a pas d’événement appelé «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no event called “{title}” on {day}.</source>
        <translation>Il n’y a pas d’événement appelé «&#xa0;{title}&#xa0;» le {day}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it starts on {start}; correct its days.</source>
        <translation>La période finit le {end}, avant de commencer le {start}&#xa0;; corriger ses jours.</translation>
    </message>
    <message>
        <source>Choose days between {first} and {last}.</source>
        <translation>Choisir des jours entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>A hand-over note has room for {most} characters; shorten it.</source>
        <translation>Une note de relais a {most} caractères au plus&#xa0;; raccourcissez-la.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: something newer depends on it.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut pas être annulé&#xa0;: quelque chose de plus récent en dépend.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: it was changed since.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut être ni annulé ni rétabli&#xa0;: il y a eu un changement depuis.</translation>
    </message>
    <message>
        <source>“{label}” no longer fits what was done since.</source>
        <translation>«&#xa0;{label}&#xa0;» ne va plus avec ce qui a été fait depuis.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is not what the journal says.</source>
        <translation>La ligne {row} de «&#xa0;{table}&#xa0;» n’est pas ce que dit le journal.</translation>
    </message>
    <message>
        <source>This cell is in the way of new rows ({count} left out). Insert {count} empty rows above row {row} in Excel and fill the workbook again.</source>
        <translation>Cette cellule gêne l’ajout de lignes ({count} écartées). Insérer {count} lignes vides au-dessus de la ligne {row} dans Excel et remplir à nouveau le classeur.</translation>
    </message>
    <message>
        <source>The formula here ends at row {row} of “{sheet}”; let it go on to row {last}, where the list ends now.</source>
        <translation>La formule s’arrête ici à la ligne {row} de «&#xa0;{sheet}&#xa0;»&#xa0;; la prolonger jusqu’à la ligne {last}, où finit maintenant la liste.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is in the journal but not in its table.</source>
        <translation>La ligne {row} de «&#xa0;{table}&#xa0;» est dans le journal mais pas dans sa table.</translation>
    </message>
    <message>
        <source>Add space {name}</source>
        <translation>Ajout de l’espace {name}</translation>
    </message>
    <message>
        <source>Change settings of {name}</source>
        <translation>Réglages de {name}</translation>
    </message>
    <message>
        <source>Make demo data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>Ajout&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Modification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>Déplacement&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Suppression&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back to the series: {title}</source>
        <translation>Revenir à la série&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Import calendar {file}</source>
        <translation>Import du calendrier {file}</translation>
    </message>
    <message>
        <source>Write hand-over note</source>
        <translation>Écrire une note de relais</translation>
    </message>
    <message>
        <source>Save template {name}</source>
        <translation>Enregistrer le modèle {name}</translation>
    </message>
    <message>
        <source>Rename template {name}</source>
        <translation>Renommer le modèle {name}</translation>
    </message>
    <message>
        <source>Delete template {name}</source>
        <translation>Supprimer le modèle {name}</translation>
    </message>
    <message>
        <source>Import sign-ups {file}</source>
        <translation>Import des inscriptions {file}</translation>
    </message>
    <message>
        <source>Check in {name}</source>
        <translation>Arrivée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take back check-in of {name}</source>
        <translation>Arrivée annulée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take away one guest</source>
        <translation>Invités&#xa0;: −1</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Taper d’abord un nom.</translation>
    </message>
    <message>
        <source>That person is no longer in the file.</source>
        <translation>Cette personne n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is in the file.</source>
        <translation>Personne ne s’appelle «&#xa0;{name}&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} MB: it is too large to be a pilot workbook.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {limit} Mo&#xa0;: c’est trop pour un classeur pilote.</translation>
    </message>
    <message>
        <source>“{file}” has a password or is an old Excel file. Open it and save it as .xlsx without one.</source>
        <translation>«&#xa0;{file}&#xa0;» a un mot de passe ou est un fichier Excel ancien. L’ouvrir et l’enregistrer en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>{space} has no room “{name}”; the events come in without it (rows {rows}).</source>
        <translation>{space} n’a pas de salle «&#xa0;{name}&#xa0;»&#xa0;; événements repris sans elle (lignes&#xa0;:&#xa0;{rows}).</translation>
    </message>
    <message>
        <source>{space} has no coordinator “{name}”; the events come in without one (rows {rows}).</source>
        <translation>{space} n’a pas de responsable «&#xa0;{name}&#xa0;»&#xa0;; événements repris sans responsable (lignes&#xa0;:&#xa0;{rows}).</translation>
    </message>
    <message>
        <source>{space} has no focus area “{name}”; the events come in without it (rows {rows}).</source>
        <translation>{space} n’a pas de domaine «&#xa0;{name}&#xa0;»&#xa0;; événements repris sans lui (lignes&#xa0;:&#xa0;{rows}).</translation>
    </message>
    <message>
        <source>Sign-ups, show rates, contributors and who attended are not read back: a workbook only counts them.</source>
        <translation>Les inscriptions, les taux de venue, les contributeurs et les noms des présents ne sont pas relus&#xa0;: un classeur ne fait que les compter.</translation>
    </message>
    <message>
        <source>The event was deleted here; it stays deleted.</source>
        <translation>L’événement a été supprimé ici&#xa0;; il reste supprimé.</translation>
    </message>
    <message>
        <source>The event is not held here, so its recorded total does not count yet.</source>
        <translation>Ici, l’événement n’est pas noté comme tenu&#xa0;: son total saisi ne compte pas encore.</translation>
    </message>
    <message>
        <source>The workbook is about a part of the events only ({parts}); these come in.</source>
        <translation>Le classeur ne porte que sur une partie des événements ({parts})&#xa0;; ceux-là sont repris.</translation>
    </message>
    <message>
        <source>“{file}” is the workbook of {space}, and this file has {names}; say into which space it goes.</source>
        <translation>«&#xa0;{file}&#xa0;» est le classeur de {space}, et ce fichier contient {names}&#xa0;; préciser dans quel espace le reprendre.</translation>
    </message>
    <message>
        <source>“{file}” is of several spaces; read the workbook of each space instead.</source>
        <translation>«&#xa0;{file}&#xa0;» porte sur plusieurs espaces&#xa0;; relire plutôt le classeur de chacun.</translation>
    </message>
    <message>
        <source>The printer “{name}” is not there; connect it, or choose another.</source>
        <translation>L’imprimante «&#xa0;{name}&#xa0;» n’est pas là&#xa0;; la brancher ou en choisir une autre.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer does not answer.</source>
        <translation>Rien n’a été imprimé&#xa0;: l’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program; close it there and try again. If it is not, delete the file “{lock}” beside it.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme&#xa0;; l’y fermer et réessayer. Sinon, supprimer le fichier «&#xa0;{lock}&#xa0;» à côté.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” looks like a list of events, weeks or contributors; say where one is with --sheet, --header-row and --table.</source>
        <translation>Rien dans «&#xa0;{file}&#xa0;» ne ressemble à une liste d’événements, de semaines ou de contributeurs&#xa0;; dire où elle se trouve avec --sheet, --header-row et --table.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”; there are: {names}.</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Several sheets are there; say which with --sheet.</source>
        <translation>Il y a plusieurs feuilles&#xa0;; préciser laquelle avec --sheet.</translation>
    </message>
    <message>
        <source>No list has a column “{header}” that could be “{meaning}”.</source>
        <translation>Aucune liste n’a de colonne «&#xa0;{header}&#xa0;» qui pourrait être «&#xa0;{meaning}&#xa0;».</translation>
    </message>
    <message>
        <source>No list in “{file}” is known; tell how it is laid out first: adopt.</source>
        <translation>Aucune liste de «&#xa0;{file}&#xa0;» n’est connue&#xa0;; d’abord dire comment il est disposé&#xa0;: adopt.</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was read. Look at what would be filled again.</source>
        <translation>«&#xa0;{file}&#xa0;» a changé depuis sa lecture. Regarder à nouveau ce qui serait rempli.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save it as .xlsx and choose that.</source>
        <translation>Ce n’est pas un classeur Excel. L’enregistrer en .xlsx et choisir ce fichier.</translation>
    </message>
    <message>
        <source>the pilot&apos;s own word</source>
        <translation>le mot même du pilote</translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>même sens</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>mot proche</translation>
    </message>
    <message>
        <source>by what its cells hold</source>
        <translation>d’après le contenu de ses cellules</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>New active contributors</source>
        <translation>Nouveaux contributeurs actifs</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Filières</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Row {row} of “{sheet}” is empty; choose the row with the headers.</source>
        <translation>La ligne {row} de «&#xa0;{sheet}&#xa0;» est vide&#xa0;; choisir la ligne des en-têtes.</translation>
    </message>
    <message>
        <source>The data file and its backups are in {folder} already; choose a stick or another disk.</source>
        <translation>Le fichier de données et ses sauvegardes sont déjà dans {folder}&#xa0;; choisir une clé USB ou un autre disque.</translation>
    </message>
    <message>
        <source>There is no folder {folder} now.</source>
        <translation>Le dossier {folder} n’est pas là pour l’instant.</translation>
    </message>
    <message>
        <source>The events of the file that repeat would fill the calendar, so this one was left out. Import fewer.</source>
        <translation>Les événements répétés du fichier rempliraient le calendrier&#xa0;: celui-ci a été écarté. En importer moins.</translation>
    </message>
    <message>
        <source>It has more than {limit} {field}; the others were left out.</source>
        <translation>Il a plus de {limit} {field}&#xa0;; le reste a été écarté.</translation>
    </message>
    <message>
        <source>{path} is encrypted; its passphrase is needed to open it.</source>
        <translation>{path} est chiffré&#xa0;; sa phrase secrète est nécessaire pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This does not open {path}: look at capital letters and the language of the keyboard, or use the recovery code.</source>
        <translation>Cela n’ouvre pas {path}&#xa0;: vérifier les majuscules et la langue du clavier, ou utiliser le code de secours.</translation>
    </message>
    <message>
        <source>{path} is damaged; rescue what can be read of it, or restore a backup.</source>
        <translation>{path} est endommagé&#xa0;; récupérer ce qui en est lisible, ou restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was imported, because no backup could be made before. {reason}</source>
        <translation>Rien n’a été importé, car aucune sauvegarde n’a pu être faite avant. {reason}</translation>
    </message>
    <message>
        <source>{path} was deleted or moved while it was open; nothing is saved there now.</source>
        <translation>{path} a été supprimé ou déplacé pendant qu’il était ouvert&#xa0;; plus rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>{path} belongs to the open data file and holds what was done last. It was deleted or moved; nothing is saved there now.</source>
        <translation>{path} fait partie du fichier de données ouvert et contient les dernières modifications. Il a été supprimé ou déplacé&#xa0;; plus rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose another.</source>
        <translation>Il n’y a pas de dossier {folder}&#xa0;; en choisir un autre.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a name for the file.</source>
        <translation>{path} est un dossier&#xa0;; choisir un nom de fichier.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written. Free some space and try again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{name}&#xa0;» n’a pas été écrit. Libérer de la place et réessayer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced: it is open in another program (Excel?) or read-only. Close it there, or choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être remplacé&#xa0;: il est ouvert dans un autre programme (Excel&#xa0;?) ou en lecture seule. L’y fermer, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder}: {reason}. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit dans {folder}&#xa0;: {reason}. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Choisir deux personnes différentes.</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Noms proches</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>Noms différents</translation>
    </message>
    <message>
        <source>The same e-mail address</source>
        <translation>Même adresse e-mail</translation>
    </message>
    <message>
        <source>Similar e-mail addresses</source>
        <translation>Adresses e-mail proches</translation>
    </message>
    <message>
        <source>Different e-mail addresses</source>
        <translation>Adresses e-mail différentes</translation>
    </message>
    <message>
        <source>Both were checked in to the same event</source>
        <translation>Arrivées toutes deux au même événement</translation>
    </message>
    <message>
        <source>The new copy of {path} differs from it; nothing was changed.</source>
        <translation>La nouvelle copie de {path} en diffère&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Pilot workbook</source>
        <translation>Classeur pilote</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copied table</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>Liste d’accueil</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>One person&apos;s data</source>
        <translation>Données d’une personne</translation>
    </message>
    <message>
        <source>Filled workbook</source>
        <translation>Classeur rempli</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>There is no coordinator here yet; leave out “{name}”.</source>
        <translation>Il n’y a pas encore de responsable ici&#xa0;; laisser «&#xa0;{name}&#xa0;» de côté.</translation>
    </message>
    <message>
        <source>There is no coordinator called “{name}” here; there are: {names}.</source>
        <translation>Il n’y a pas ici de responsable appelé «&#xa0;{name}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no focus area called “{name}” here; there are: {names}.</source>
        <translation>Il n’y a pas ici de domaine appelé «&#xa0;{name}&#xa0;»&#xa0;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters.</source>
        <translation>Une phrase secrète a au moins {least} caractères.</translation>
    </message>
    <message>
        <source>This is not a recovery code; compare each letter with the printed one.</source>
        <translation>Ce n’est pas un code de secours&#xa0;; comparer chaque lettre avec le code imprimé.</translation>
    </message>
    <message>
        <source>The workbook has no such sheet any more. Tell its columns again.</source>
        <translation>Le classeur n’a plus cette feuille. Indiquer à nouveau ses colonnes.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Choose one saved as .xlsx.</source>
        <translation>Ce n’est pas un classeur Excel. En choisir un enregistré en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook has a password. Take it away in Excel first.</source>
        <translation>Le classeur a un mot de passe. D’abord le retirer dans Excel.</translation>
    </message>
    <message>
        <source>A formula stands here: it is left as it is. Correct it in Excel if it is wrong.</source>
        <translation>Il y a ici une formule&#xa0;: elle reste telle quelle. La corriger dans Excel si elle est fausse.</translation>
    </message>
    <message>
        <source>This cell is merged with others and cannot be filled. Unmerge it in Excel.</source>
        <translation>Cette cellule est fusionnée avec d’autres et ne peut pas être remplie. Annuler la fusion dans Excel.</translation>
    </message>
    <message>
        <source>A click on this cell leads elsewhere: it is left as it is. Change its link in Excel.</source>
        <translation>Un clic sur cette cellule mène ailleurs&#xa0;: elle reste telle quelle. Changer son lien dans Excel.</translation>
    </message>
    <message>
        <source>This is a table’s header, which is not filled.</source>
        <translation>C’est l’en-tête d’un tableau&#xa0;: il n’est pas rempli.</translation>
    </message>
    <message>
        <source>The workbook is signed, and a change would break that. Take the signature away in Excel.</source>
        <translation>Le classeur est signé, et le modifier romprait la signature. La retirer dans Excel.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx in Excel.</source>
        <translation>C’est un classeur binaire (.xlsb). L’enregistrer en .xlsx dans Excel.</translation>
    </message>
    <message>
        <source>The workbook defines entities, which no spreadsheet needs: it is not opened.</source>
        <translation>Le classeur définit des entités, inutiles dans un tableur&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Action {action} of the journal did to row {row} of “{table}” what cannot be read.</source>
        <translation>L’action {action} du journal a fait à la ligne {row} de «&#xa0;{table}&#xa0;» ce qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Action {action} of the journal changed what row {row} of “{table}” does not have.</source>
        <translation>L’action {action} du journal a modifié ce que la ligne {row} de «&#xa0;{table}&#xa0;» n’a pas.</translation>
    </message>
    <message>
        <source>Action {action} of the journal has a time stamp that no clock has made.</source>
        <translation>L’action {action} du journal a un horodatage qui ne vient d’aucune horloge.</translation>
    </message>
    <message>
        <source>Action {action} of the journal was written before one with an earlier stamp.</source>
        <translation>L’action {action} du journal a été écrite avant une autre d’horodatage antérieur.</translation>
    </message>
    <message>
        <source>Action {action} of the journal has a name that cannot be read.</source>
        <translation>L’action {action} du journal a un nom illisible.</translation>
    </message>
    <message>
        <source>Action {action} of the journal takes nothing back, yet refers to another.</source>
        <translation>L’action {action} du journal n’annule rien et renvoie pourtant à une autre.</translation>
    </message>
    <message>
        <source>Action {action} of the journal is of a kind that does not exist.</source>
        <translation>L’action {action} du journal est d’une sorte qui n’existe pas.</translation>
    </message>
    <message>
        <source>Action {action} of the journal does not say what it took back.</source>
        <translation>L’action {action} du journal ne dit pas ce qu’elle a annulé.</translation>
    </message>
    <message>
        <source>Action {action} of the journal takes back what was not done before.</source>
        <translation>L’action {action} du journal annule ce qui n’avait pas été fait avant.</translation>
    </message>
    <message>
        <source>Action {action} of the journal takes back what had been taken back already.</source>
        <translation>L’action {action} du journal annule ce qui était déjà annulé.</translation>
    </message>
    <message>
        <source>Action {action} of the journal changed nothing.</source>
        <translation>L’action {action} du journal n’a rien changé.</translation>
    </message>
    <message>
        <source>Action {action} of the journal lacks some of its changes.</source>
        <translation>L’action {action} du journal a perdu une partie de ses changements.</translation>
    </message>
    <message>
        <source>Row {row} is of “{table}” in the journal, and there is no such table.</source>
        <translation>La ligne {row} est de «&#xa0;{table}&#xa0;» dans le journal, et cette table n’existe pas.</translation>
    </message>
    <message>
        <source>Action {action} of the journal made row {row} of “{table}” a second time.</source>
        <translation>L’action {action} du journal a créé une seconde fois la ligne {row} de «&#xa0;{table}&#xa0;».</translation>
    </message>
    <message>
        <source>Action {action} of the journal changed row {row} of “{table}” before it was made.</source>
        <translation>L’action {action} du journal a modifié la ligne {row} de «&#xa0;{table}&#xa0;» avant sa création.</translation>
    </message>
    <message>
        <source>Action {action} of the journal changed row {row} of “{table}” from what it had not been.</source>
        <translation>L’action {action} du journal a modifié la ligne {row} de «&#xa0;{table}&#xa0;» à partir de ce qu’elle n’était pas.</translation>
    </message>
    <message>
        <source>Wrap up {title}</source>
        <translation>Bilan&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Make ticket codes for {title}</source>
        <translation>Codes des billets&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modification&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Note a contribution of {name}</source>
        <translation>Contribution notée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change a contribution of {name}</source>
        <translation>Contribution modifiée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take back a contribution of {name}</source>
        <translation>Contribution retirée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Note that {name} was written to</source>
        <translation>Message noté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}</source>
        <translation>Consentement retiré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Merge two entries of {name}</source>
        <translation>Fiches fusionnées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Part an entry from {name}</source>
        <translation>Fiche séparée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tell {name} from another person</source>
        <translation>Personnes différentes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Oubli d’une personne</translation>
    </message>
    <message>
        <source>Announce that names will be removed</source>
        <translation>Annonce&#xa0;: des noms seront retirés</translation>
    </message>
    <message>
        <source>Remove no names for now</source>
        <translation>Aucun nom retiré pour l’instant</translation>
    </message>
    <message>
        <source>Remove the names of people not seen for long</source>
        <translation>Noms de personnes non revues retirés</translation>
    </message>
    <message>
        <source>Keep the name of {name}</source>
        <translation>Nom gardé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Keep {count} names</source>
        <translation>Noms gardés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Change what {name} promises about people&apos;s data</source>
        <translation>Données personnelles&#xa0;: réglages de {name}</translation>
    </message>
    <message>
        <source>Note that {name} agrees to be kept posted</source>
        <translation>Accord noté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Note an export</source>
        <translation>Export noté</translation>
    </message>
    <message>
        <source>Read back {file}</source>
        <translation>Relecture de {file}</translation>
    </message>
    <message>
        <source>Forget how a sign-up list is read</source>
        <translation>Oubli de la lecture d’une liste</translation>
    </message>
    <message>
        <source>Take away {count} guests</source>
        <translation>Invités&#xa0;: −{count}</translation>
    </message>
    <message>
        <source>Set the guests to {count}</source>
        <translation>Nombre d’invités&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Learn how {file} is laid out</source>
        <translation>Disposition retenue&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Fill {file}</source>
        <translation>Remplissage de {file}</translation>
    </message>
    <message>
        <source>Forget how {file} is laid out</source>
        <translation>Disposition oubliée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Let {name} use the program</source>
        <translation>Accès donné&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Rôle modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Change the PIN of {name}</source>
        <translation>Code PIN modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Let {name} use the program no more</source>
        <translation>Accès retiré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rescue a damaged file</source>
        <translation>Récupération d’un fichier endommagé</translation>
    </message>
    <message>
        <source>A change whose name is lost</source>
        <translation>Changement dont le nom est perdu</translation>
    </message>
    <message>
        <source>Record attendance of {title}</source>
        <translation>Saisir les présences de {title}</translation>
    </message>
    <message>
        <source>Mark {title} as held</source>
        <translation>Noter {title} comme tenu</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Annuler {title}</translation>
    </message>
    <message>
        <source>The workbook is too large to be read. Take sheets, rows or formats out of it.</source>
        <translation>Le classeur est trop grand pour être lu. En retirer des feuilles, des lignes ou des formats.</translation>
    </message>
    <message>
        <source>A member needs a name.</source>
        <translation>Un membre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>No member of this file is called “{name}”.</source>
        <translation>Aucun membre de ce fichier ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Only a door helper can do without a PIN.</source>
        <translation>Seule une aide à l’accueil peut se passer de code PIN.</translation>
    </message>
    <message>
        <source>There must be a coordinator with a PIN who can let the others in.</source>
        <translation>Il faut un responsable avec un code PIN, qui puisse faire entrer les autres.</translation>
    </message>
    <message>
        <source>{name} is no longer a member.</source>
        <translation>{name} n’est plus membre.</translation>
    </message>
    <message>
        <source>There is a member called {name} already.</source>
        <translation>Il y a déjà un membre appelé {name}.</translation>
    </message>
    <message>
        <source>Choose two different people to merge.</source>
        <translation>Choisir deux personnes différentes à fusionner.</translation>
    </message>
    <message>
        <source>These two are parted already.</source>
        <translation>Ces deux fiches sont déjà séparées.</translation>
    </message>
    <message>
        <source>{path} is of an older format and was left as it was: before it can be brought to the present one, it has to be backed up. {reason}</source>
        <translation>{path} est d’un format plus ancien et reste tel quel&#xa0;: avant de passer au format actuel, il doit être sauvegardé. {reason}</translation>
    </message>
    <message>
        <source>{time} on {day} is still to come; type when the person on the paper list came.</source>
        <translation>{time} le {day} est encore à venir&#xa0;; taper l’heure d’arrivée de la liste papier.</translation>
    </message>
    <message>
        <source>What the file of {space} holds about {name}</source>
        <translation>Ce que le fichier de {space} contient sur {name}</translation>
    </message>
    <message>
        <source>Written on {moment}. Times are by the clock of {space}.</source>
        <translation>Écrit le {moment}. Les heures sont celles de {space}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What was taken back does not count any more; it stays in the file so that it can be traced.</source>
        <translation>Ce qui a été annulé ne compte plus&#xa0;; cela reste dans le fichier pour en garder la trace.</translation>
    </message>
    <message>
        <source>Also entered as</source>
        <translation>Aussi dans le fichier comme</translation>
    </message>
    <message>
        <source>Agreed to be kept posted</source>
        <translation>Accord pour recevoir des nouvelles</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By means of</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Exports that may have the name</source>
        <translation>Exports qui ont peut-être le nom</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>What was written about them in the program</source>
        <translation>Ce qui a été écrit à son sujet dans le programme</translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation>Dans le fichier depuis</translation>
    </message>
    <message>
        <source>In workbooks of others</source>
        <translation>Dans les classeurs d’autres personnes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers in reports, which stand there in the place of the name</source>
        <translation>Numéros dans les rapports, à la place du nom</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Ticket codes</source>
        <translation>Codes des billets</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Written or spoken to</source>
        <translation>Messages et échanges</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Liste papier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>First contribution</source>
        <translation>Première contribution</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Done for good</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it like 2014-07-31.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un jour&#xa0;; l’écrire comme 2014-07-31.</translation>
    </message>
    <message>
        <source>“{value}” may be {first} or {second}; write it like 2014-07-31.</source>
        <translation>«&#xa0;{value}&#xa0;» peut être le {first} ou le {second}&#xa0;; l’écrire comme 2014-07-31.</translation>
    </message>
    <message>
        <source>“{value}” is no time; write it like 18:30.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une heure&#xa0;; l’écrire comme 18:30.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{value}” is no count; write a whole number, or nothing.</source>
        <translation>«&#xa0;{value}&#xa0;» ne compte rien&#xa0;; écrire un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>“{value}” is neither Yes nor No.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni Yes ni No.</translation>
    </message>
    <message>
        <source>“{value}” is no track; write Technical or Non-technical.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une filière&#xa0;; écrire Technical ou Non-technical.</translation>
    </message>
    <message>
        <source>“{value}” is no status of a pilot workbook: Confirmed, Held or Cancelled.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un statut de classeur pilote&#xa0;: Confirmed, Held ou Cancelled.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has more than {limit} rows: it is too long for a season.</source>
        <translation>La feuille {sheet} a plus de {limit} lignes&#xa0;: c’est trop pour une saison.</translation>
    </message>
    <message>
        <source>{sheet}: {reason}</source>
        <translation>{sheet}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {reason}</source>
        <translation>{sheet}, ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Choose a pilot workbook (.xlsx).</source>
        <translation>Ce n’est pas un classeur Excel. Choisir un classeur pilote (.xlsx).</translation>
    </message>
    <message>
        <source>A table like this stands on the sheet {sheet}, too; that one is read.</source>
        <translation>La feuille {sheet} contient aussi un tel tableau&#xa0;; c’est lui qui est lu.</translation>
    </message>
    <message>
        <source>“{file}” does not say of which space it is; its first line should.</source>
        <translation>«&#xa0;{file}&#xa0;» ne dit pas de quel espace il est&#xa0;; sa première ligne devrait le dire.</translation>
    </message>
    <message>
        <source>“{file}” is no pilot workbook: it has no Definitions sheet that says its format.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un classeur pilote&#xa0;: aucune feuille Definitions n’y indique son format.</translation>
    </message>
    <message>
        <source>“{file}” has the format {format}; this version of MozSpaces Desktop reads {known}.</source>
        <translation>«&#xa0;{file}&#xa0;» est au format {format}&#xa0;; cette version de MozSpaces Desktop lit {known}.</translation>
    </message>
    <message>
        <source>“{file}” has no table of events with the column “{header}”.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas de tableau d’événements avec la colonne «&#xa0;{header}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” does not say which days it is about; its second line should.</source>
        <translation>«&#xa0;{file}&#xa0;» ne dit pas sur quels jours il porte&#xa0;; sa deuxième ligne devrait le dire.</translation>
    </message>
    <message>
        <source>{header}: there is nothing in this cell.</source>
        <translation>{header}&#xa0;: il n’y a rien dans cette cellule.</translation>
    </message>
    <message>
        <source>{header}: {problem}</source>
        <translation>{header}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>L’événement n’a pas de titre.</translation>
    </message>
    <message>
        <source>{day} is not within {first} to {last}, the days of this workbook.</source>
        <translation>Le {day} n’est pas entre le {first} et le {last}, les jours de ce classeur.</translation>
    </message>
    <message>
        <source>The event has an end and no start.</source>
        <translation>L’événement a une fin et pas de début.</translation>
    </message>
    <message>
        <source>{header}: {part} of {attendees} attendees is impossible.</source>
        <translation>{header}&#xa0;: {part} sur {attendees} présences, c’est impossible.</translation>
    </message>
    <message>
        <source>There is no column “{header}”; it is taken to be empty.</source>
        <translation>Il n’y a pas de colonne «&#xa0;{header}&#xa0;»&#xa0;; elle est prise pour vide.</translation>
    </message>
    <message>
        <source>Left out {count} control characters that a workbook cannot hold.</source>
        <translation>Caractères de contrôle retirés, qu’un classeur ne peut pas contenir&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out the end of a text that is longer than a cell can hold.</source>
        <translation>La fin d’un texte trop long pour une cellule a été retirée.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un code PIN a {shortest} à {longest} chiffres.</translation>
    </message>
    <message>
        <source>That date is on another day of the week; the date counts.</source>
        <translation>Cette date tombe un autre jour de la semaine&#xa0;; c’est la date qui compte.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which an event can repeat.</source>
        <translation>Un événement ne peut pas se répéter selon la règle «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>La fin du fichier manque.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal), with what was done last, is missing or cut off.</source>
        <translation>Le fichier voisin (-wal), avec les dernières modifications, manque ou est coupé.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal), with what was done last, was replaced by another one.</source>
        <translation>Le fichier voisin (-wal), avec les dernières modifications, a été remplacé par un autre.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal), with what was done last, is damaged in the middle.</source>
        <translation>Le fichier voisin (-wal), avec les dernières modifications, est endommagé au milieu.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal) is another file&apos;s; it was left alone.</source>
        <translation>Le fichier voisin (-wal) est celui d’un autre fichier&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal) is older than the file; what the file lacks was taken.</source>
        <translation>Le fichier voisin (-wal) est plus ancien que le fichier&#xa0;; ce qui manque au fichier en a été repris.</translation>
    </message>
    <message>
        <source>The log beside the file (-wal) is damaged; what could be read of it was taken.</source>
        <translation>Le fichier voisin (-wal) est endommagé&#xa0;; ce qui en est lisible a été repris.</translation>
    </message>
    <message>
        <source>Lost person</source>
        <translation>Personne perdue</translation>
    </message>
    <message>
        <source>Lost event</source>
        <translation>Événement perdu</translation>
    </message>
    <message>
        <source>Lost space</source>
        <translation>Espace perdu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Nothing can be read of {path} any more; restore a backup of it.</source>
        <translation>Plus rien n’est lisible dans {path}&#xa0;; en restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Il n’y a pas de fichier à {path}.</translation>
    </message>
    <message>
        <source>{path} is the data file itself; choose a backup.</source>
        <translation>{path} est le fichier de données lui-même&#xa0;; choisir une sauvegarde.</translation>
    </message>
    <message>
        <source>Not known: a workbook does not say who came, and somebody may have been to several spaces.</source>
        <translation>Inconnu&#xa0;: un classeur ne dit pas qui est venu, et une même personne a pu aller dans plusieurs espaces.</translation>
    </message>
    <message>
        <source>Contributors appear by name in “{file}”; here they have no name.</source>
        <translation>Les contributeurs apparaissent par leur nom dans «&#xa0;{file}&#xa0;»&#xa0;; ici ils sont sans nom.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>There is no workbook to roll up; add one for each space.</source>
        <translation>Il n’y a pas de classeur à consolider&#xa0;; en ajouter un par espace.</translation>
    </message>
    <message>
        <source>“{file}” is one of the workbooks; choose another name for the roll-up.</source>
        <translation>«&#xa0;{file}&#xa0;» est l’un des classeurs&#xa0;; choisir un autre nom pour la consolidation.</translation>
    </message>
    <message>
        <source>{what}: {first} says {here}, the rows of {second} come to {there}.</source>
        <translation>{what}&#xa0;: {first} dit {here}, les lignes de {second} donnent {there}.</translation>
    </message>
    <message>
        <source>It has no {table}, so its totals cannot be compared with that.</source>
        <translation>Il n’a pas de {table}&#xa0;: ses totaux ne peuvent pas y être comparés.</translation>
    </message>
    <message>
        <source>It is of several spaces already; roll up the workbook of each space instead.</source>
        <translation>Il porte déjà sur plusieurs espaces&#xa0;; consolider plutôt le classeur de chaque espace.</translation>
    </message>
    <message>
        <source>It is about a part of the events only ({parts}); export it without filters.</source>
        <translation>Il ne porte que sur une partie des événements ({parts})&#xa0;; l’exporter sans filtres.</translation>
    </message>
    <message>
        <source>It is about {start} to {end}, which is not within {first} to {last}, the days of the others.</source>
        <translation>Il va du {start} au {end}, ce qui sort de la période des autres, du {first} au {last}.</translation>
    </message>
    <message>
        <source>“{file}” has {space} for these days already; only the one made last goes in.</source>
        <translation>«&#xa0;{file}&#xa0;» contient déjà {space} pour ces jours&#xa0;; seul le plus récent est compris.</translation>
    </message>
    <message>
        <source>It is about {start} to {end} only, not all of {first} to {last}.</source>
        <translation>Il ne va que du {start} au {end}, et non du {first} au {last} entier.</translation>
    </message>
    <message>
        <source>It has no target for the season, so nothing is added to that.</source>
        <translation>Il n’a pas d’objectif pour la saison&#xa0;: rien n’est ajouté à celui du total.</translation>
    </message>
    <message>
        <source>{space} is not among the spaces that are expected.</source>
        <translation>{space} n’est pas parmi les espaces attendus.</translation>
    </message>
    <message>
        <source>It was made on {day}, and another on {last}: it may lack events.</source>
        <translation>Il date du {day}, et un autre du {last}&#xa0;: il peut y manquer des événements.</translation>
    </message>
    <message>
        <source>{count} more rows could not be read.</source>
        <translation>Autres lignes illisibles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>That is no longer in the file; somebody took it out.</source>
        <translation>Ce n’est plus dans le fichier&#xa0;; quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>This series repeats by a rule of another program, which cannot be moved to another day; move this one event, or choose a new rule.</source>
        <translation>Cette série suit une règle d’un autre programme, qui ne peut pas passer à un autre jour&#xa0;; déplacez ce seul événement ou choisissez une nouvelle règle.</translation>
    </message>
    <message>
        <source>The workbook has a sheet that is larger than Excel allows. Save it in Excel.</source>
        <translation>Une feuille du classeur dépasse ce qu’Excel permet. L’enregistrer dans Excel.</translation>
    </message>
    <message>
        <source>The file is not text that can be read. Save it as CSV (UTF-8) or .xlsx.</source>
        <translation>Le fichier n’est pas un texte lisible. L’enregistrer en CSV (UTF-8) ou .xlsx.</translation>
    </message>
    <message>
        <source>The same ticket stands in row {row}.</source>
        <translation>Le même billet figure à la ligne {row}.</translation>
    </message>
    <message>
        <source>The same person answered again in row {row}.</source>
        <translation>La même personne a répondu à nouveau à la ligne {row}.</translation>
    </message>
    <message>
        <source>{email} is the address of {name}; {other} is listed without one.</source>
        <translation>{email} est l’adresse de {name}&#xa0;; {other} est dans la liste sans adresse.</translation>
    </message>
    <message>
        <source>{name} is checked in, so the registration stays.</source>
        <translation>{name} est là&#xa0;: l’inscription reste.</translation>
    </message>
    <message>
        <source>The ticket is {name}&apos;s now.</source>
        <translation>Le billet est maintenant celui de {name}.</translation>
    </message>
    <message>
        <source>Some characters could not be read and show as “{mark}”.</source>
        <translation>Des caractères n’ont pas pu être lus et apparaissent comme «&#xa0;{mark}&#xa0;».</translation>
    </message>
    <message>
        <source>This is a list of a group&apos;s members, not of sign-ups: everybody in it comes.</source>
        <translation>C’est une liste de membres d’un groupe, pas d’inscriptions&#xa0;: tous comptent comme venant.</translation>
    </message>
    <message>
        <source>No column with names or e-mail addresses was found. Pick the columns.</source>
        <translation>Aucune colonne de noms ou d’adresses e-mail n’a été trouvée. Choisir les colonnes.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} letters.</source>
        <translation>Le nom dépasse {limit} lettres.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is a total, not a person.</source>
        <translation>C’est un total, pas une personne.</translation>
    </message>
    <message>
        <source>There is no status; you said that whoever has none does not come.</source>
        <translation>Il n’y a pas de statut&#xa0;; selon votre choix, sans statut, la personne ne vient pas.</translation>
    </message>
    <message>
        <source>There is no status; whoever has none counts as coming.</source>
        <translation>Il n’y a pas de statut&#xa0;; sans statut, la personne compte comme venant.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows and columns.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a aucune feuille avec des lignes et des colonnes.</translation>
    </message>
    <message>
        <source>There is neither a name nor an e-mail address.</source>
        <translation>Il n’y a ni nom ni adresse e-mail.</translation>
    </message>
    <message>
        <source>The quantity is less than one.</source>
        <translation>La quantité est inférieure à un.</translation>
    </message>
    <message>
        <source>The list says “{status}”.</source>
        <translation>La liste dit «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>The list says that it was cancelled.</source>
        <translation>La liste dit que c’est annulé.</translation>
    </message>
    <message>
        <source>The status “{status}” is not known; whoever has it counts as coming.</source>
        <translation>Le statut «&#xa0;{status}&#xa0;» est inconnu&#xa0;; avec ce statut, la personne compte comme venant.</translation>
    </message>
    <message>
        <source>{seats} seats cannot be right; one is counted.</source>
        <translation>{seats} places, c’est impossible&#xa0;; une seule est comptée.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of people; one is counted.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre de personnes&#xa0;; une seule est comptée.</translation>
    </message>
    <message>
        <source>The workbook is damaged or is none. Open it in Excel and save it again as .xlsx.</source>
        <translation>Le classeur est endommagé ou n’en est pas un. L’ouvrir dans Excel et l’enregistrer à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook. Save the list as CSV or .xlsx.</source>
        <translation>Ce n’est pas un classeur Excel. Enregistrer la liste en CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>This is an old or protected Excel file. Open it in Excel and save it as .xlsx.</source>
        <translation>C’est un fichier Excel ancien ou protégé. L’ouvrir dans Excel et l’enregistrer en .xlsx.</translation>
    </message>
    <message>
        <source>This is a PDF. Export the list as CSV or .xlsx instead.</source>
        <translation>C’est un PDF. Exporter plutôt la liste en CSV ou .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} MB: it is too large to be a sign-up list.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse {limit} Mo&#xa0;: c’est trop pour une liste d’inscriptions.</translation>
    </message>
    <message>
        <source>This is a web page, not a list. Open it in Excel and save it as .xlsx.</source>
        <translation>C’est une page web, pas une liste. L’ouvrir dans Excel et l’enregistrer en .xlsx.</translation>
    </message>
    <message>
        <source>Give the space a name.</source>
        <translation>Donner un nom à l’espace.</translation>
    </message>
    <message>
        <source>A target cannot be below zero.</source>
        <translation>Un objectif ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>There are {count} people called “{name}”; say the e-mail address or the id.</source>
        <translation>Il y a {count} personnes appelées «&#xa0;{name}&#xa0;»&#xa0;; préciser l’adresse e-mail ou l’identifiant.</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Donner un nom à la salle.</translation>
    </message>
    <message>
        <source>Give the coordinator a name.</source>
        <translation>Donner un nom au responsable.</translation>
    </message>
    <message>
        <source>There is a space called “{name}” already.</source>
        <translation>Il y a déjà un espace appelé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the country as two letters, like FR or JP.</source>
        <translation>Donner le pays en deux lettres, comme FR ou JP.</translation>
    </message>
    <message>
        <source>“{tzid}” is no time zone; choose one like Europe/Paris.</source>
        <translation>«&#xa0;{tzid}&#xa0;» n’est pas un fuseau horaire&#xa0;; en choisir un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>There is no space in this file yet; make one first.</source>
        <translation>Il n’y a pas encore d’espace dans ce fichier&#xa0;; en créer un d’abord.</translation>
    </message>
    <message>
        <source>The list is too large: it has more than {rows} rows, {columns} columns or {cells} cells. Divide it.</source>
        <translation>La liste est trop grande&#xa0;: elle a plus de {rows} lignes, {columns} colonnes ou {cells} cellules. La diviser.</translation>
    </message>
    <message>
        <source>Some cells have more than {limit} characters; only their beginnings count.</source>
        <translation>Des cellules ont plus de {limit} caractères&#xa0;; seul leur début compte.</translation>
    </message>
    <message>
        <source>Names can be kept for 1 to {most} months, or for good.</source>
        <translation>Les noms se gardent de 1 à {most} mois, ou pour toujours.</translation>
    </message>
    <message>
        <source>This file has several spaces ({names}); say which one.</source>
        <translation>Ce fichier a plusieurs espaces ({names})&#xa0;; préciser lequel.</translation>
    </message>
    <message>
        <source>There is no space called “{name}”; this file has: {names}.</source>
        <translation>Il n’y a pas d’espace appelé «&#xa0;{name}&#xa0;»&#xa0;; ce fichier contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Give the focus area a name.</source>
        <translation>Donner un nom au domaine.</translation>
    </message>
    <message>
        <source>There is a focus area called “{name}” already.</source>
        <translation>Il y a déjà un domaine appelé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A space closes after it opens; correct the opening hours.</source>
        <translation>Un espace ferme après avoir ouvert&#xa0;; corriger les horaires.</translation>
    </message>
    <message>
        <source>Give the season a name.</source>
        <translation>Donner un nom à la saison.</translation>
    </message>
    <message>
        <source>A season ends after it starts; correct its days.</source>
        <translation>Une saison finit après avoir commencé&#xa0;; corriger ses jours.</translation>
    </message>
    <message>
        <source>There is no season in this file yet; make one first.</source>
        <translation>Il n’y a pas encore de saison dans ce fichier&#xa0;; en créer une d’abord.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donner un nom au modèle.</translation>
    </message>
    <message>
        <source>There is a template called “{name}” already.</source>
        <translation>Il y a déjà un modèle appelé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No ticket has the code “{code}”: one of its characters is wrong. Compare it with the ticket.</source>
        <translation>Aucun billet n’a le code «&#xa0;{code}&#xa0;»&#xa0;: un de ses caractères est faux. Le comparer avec le billet.</translation>
    </message>
    <message>
        <source>A part of the file is damaged or missing; the rest of it was not checked.</source>
        <translation>Une partie du fichier est endommagée ou manque&#xa0;; le reste n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>{name} is checked in more than once at “{title}”.</source>
        <translation>{name} a plusieurs arrivées à «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>SQLite reports: {found}.</source>
        <translation>SQLite signale&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” refers to a row of “{parent}” that is not there.</source>
        <translation>La ligne {row} de «&#xa0;{table}&#xa0;» renvoie à une ligne de «&#xa0;{parent}&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The search index does not fit the people in the file.</source>
        <translation>L’index de recherche ne correspond pas aux personnes du fichier.</translation>
    </message>
</context>
<context>
    <name>definitions</name>
    <message>
        <source>Events of the period that were open to the public and took place.</source>
        <translation>Événements de la période ouverts au public et qui ont eu lieu.</translation>
    </message>
    <message>
        <source>Public events held, divided by the ISO weeks of the period that have begun, the week in progress included.</source>
        <translation>Événements publics tenus, divisés par les semaines ISO commencées de la période, semaine en cours comprise.</translation>
    </message>
    <message>
        <source>Visits: people checked in, once for each event, and guests; for an event without check-ins, its recorded total; an event whose attendance nobody recorded adds nothing, and its cell is empty.</source>
        <translation>Visites&#xa0;: personnes arrivées, une fois par événement, et invités&#xa0;; pour un événement sans arrivées, son total saisi&#xa0;; un événement dont personne n’a saisi les présences n’ajoute rien, et sa cellule est vide.</translation>
    </message>
    <message>
        <source>Different people checked in at public events held, each once however often they came; guests and recorded totals have no names and are not in it.</source>
        <translation>Personnes différentes arrivées aux événements publics tenus, chacune une seule fois quel que soit le nombre de ses venues&#xa0;; les invités et les totaux saisis sont sans nom et n’y figurent pas.</translation>
    </message>
    <message>
        <source>People checked in at the first event that they ever attended in this space, by the events&apos; start, and guests who said that it was their first.</source>
        <translation>Personnes arrivées au tout premier événement auquel elles sont venues dans cet espace, selon le début des événements, et invités qui ont dit venir pour la première fois.</translation>
    </message>
    <message>
        <source>People checked in who attended an earlier event of this space; guests are never in it.</source>
        <translation>Personnes arrivées qui étaient déjà venues à un événement de cet espace&#xa0;; les invités n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Returning divided by Attendees, over the public events held whose returning people are known.</source>
        <translation>De retour divisé par Présences, sur les événements publics tenus dont les personnes de retour sont connues.</translation>
    </message>
    <message>
        <source>People whose contribution in a focus area was marked active on a day of the period: each once for every focus area and season, on the first such day.</source>
        <translation>Personnes dont la contribution à un domaine a été marquée active un jour de la période&#xa0;: chacune une fois par domaine et par saison, le premier de ces jours.</translation>
    </message>
    <message>
        <source>New active contributors divided by public events held.</source>
        <translation>Nouveaux contributeurs actifs divisés par les événements publics tenus.</translation>
    </message>
    <message>
        <source>Public events held of the technical track, divided by all public events held.</source>
        <translation>Événements publics tenus de la filière technique, divisés par tous les événements publics tenus.</translation>
    </message>
    <message>
        <source>What the space aims at: events and contributors (to the nearest whole person) for a whole season, and the averages for any period; empty where there is none.</source>
        <translation>Ce que vise l’espace&#xa0;: événements et contributeurs (arrondis à la personne) pour une saison entière, et les moyennes pour toute période&#xa0;; vide sans objectif.</translation>
    </message>
    <message>
        <source>What was counted in the period up to the day of the export.</source>
        <translation>Ce qui a été compté dans la période jusqu’au jour de l’export.</translation>
    </message>
    <message>
        <source>Actual divided by Target.</source>
        <translation>Réalisé divisé par Objectif.</translation>
    </message>
    <message>
        <source>Where the season ends if its remaining weeks go like those that have begun, empty before the fourth week: counts grow with the weeks, averages stay.</source>
        <translation>Où finira la saison si les semaines restantes ressemblent à celles déjà commencées, vide avant la quatrième semaine&#xa0;: les nombres croissent avec les semaines, les moyennes restent.</translation>
    </message>
    <message>
        <source>Technical or non-technical, as each event says; a new active contributor goes with the credited event, and is in the Total alone without one.</source>
        <translation>Technique ou non technique, selon chaque événement&#xa0;; un nouveau contributeur actif suit l’événement crédité et, sans celui-ci, ne figure que dans le Total.</translation>
    </message>
    <message>
        <source>How many coordinators of the track work in the space, or left it and ran an event of the period.</source>
        <translation>Combien de responsables de la filière travaillent dans l’espace, ou l’ont quitté après avoir tenu un événement de la période.</translation>
    </message>
    <message>
        <source>Public events held of that track, focus area or week; an event with two focus areas counts once under each and once in the Total, so the column may add up to more than its Total.</source>
        <translation>Événements publics tenus de la filière, du domaine ou de la semaine&#xa0;; un événement de deux domaines compte une fois dans chacun et une seule fois dans le Total&#xa0;: la somme de la colonne peut dépasser son Total.</translation>
    </message>
    <message>
        <source>Different people who became interested in the focus area on a day of the period; the Total has each person once.</source>
        <translation>Personnes différentes qui se sont intéressées au domaine un jour de la période&#xa0;; le Total compte chacune une seule fois.</translation>
    </message>
    <message>
        <source>New active contributors in the focus area, divided by all new active contributors.</source>
        <translation>Nouveaux contributeurs actifs du domaine, divisés par tous les nouveaux contributeurs actifs.</translation>
    </message>
    <message>
        <source>The ISO 8601 week, Monday to Sunday; an event is in the week in which it starts by local time.</source>
        <translation>La semaine ISO 8601, du lundi au dimanche&#xa0;; un événement est dans la semaine où il commence, à l’heure locale.</translation>
    </message>
    <message>
        <source>Yes for an event that was open to everybody; only such events are counted.</source>
        <translation>Yes pour un événement ouvert à tous&#xa0;; seuls ces événements sont comptés.</translation>
    </message>
    <message>
        <source>Confirmed for an event that is to take place, Held for one that did, Cancelled for one that did not; only events held are counted.</source>
        <translation>Confirmed pour un événement qui doit avoir lieu, Held pour un événement qui a eu lieu, Cancelled pour un événement qui n’a pas eu lieu&#xa0;; seuls les événements tenus sont comptés.</translation>
    </message>
    <message>
        <source>How many people the coordinator planned for.</source>
        <translation>Pour combien de personnes le responsable a prévu l’événement.</translation>
    </message>
    <message>
        <source>People who signed up for the event.</source>
        <translation>Personnes inscrites à l’événement.</translation>
    </message>
    <message>
        <source>People counted at the door without a name; they are among the Attendees.</source>
        <translation>Personnes comptées à l’entrée sans nom&#xa0;; elles font partie des Présences.</translation>
    </message>
    <message>
        <source>People who signed up and were checked in, divided by RSVPs; empty without RSVPs or without check-ins.</source>
        <translation>Personnes inscrites et arrivées, divisées par les inscriptions&#xa0;; vide sans inscriptions ou sans arrivées.</translation>
    </message>
    <message>
        <source>The season&apos;s target of events, spread evenly over its weeks.</source>
        <translation>L’objectif d’événements de la saison, réparti également sur ses semaines.</translation>
    </message>
    <message>
        <source>The season&apos;s target of contributors, spread evenly over its weeks.</source>
        <translation>L’objectif de contributeurs de la saison, réparti également sur ses semaines.</translation>
    </message>
    <message>
        <source>Public events held from the first week on; empty for weeks to come.</source>
        <translation>Événements publics tenus depuis la première semaine&#xa0;; vide pour les semaines à venir.</translation>
    </message>
    <message>
        <source>New active contributors from the first week on; empty for weeks to come.</source>
        <translation>Nouveaux contributeurs actifs depuis la première semaine&#xa0;; vide pour les semaines à venir.</translation>
    </message>
    <message>
        <source>A number that stands for the same person in every workbook of the space, or the name if the person who exported asked for names.</source>
        <translation>Un numéro qui désigne la même personne dans tous les classeurs de l’espace, ou son nom si l’export a été demandé avec les noms.</translation>
    </message>
    <message>
        <source>The day of the first event of the space at which the person was checked in.</source>
        <translation>Le jour du premier événement de l’espace auquel la personne est venue.</translation>
    </message>
    <message>
        <source>The event that is said to have led to the contribution.</source>
        <translation>L’événement auquel on attribue la contribution.</translation>
    </message>
    <message>
        <source>The first day in the season on which the contribution was marked active.</source>
        <translation>Le premier jour de la saison où la contribution a été marquée active.</translation>
    </message>
    <message>
        <source>Days from First attended to Active since; empty if the second came first.</source>
        <translation>Jours entre Première venue et Actif depuis&#xa0;; vide si le second est antérieur.</translation>
    </message>
    <message>
        <source>People checked in at public events held, by the hour in which they were, by the clock of the space; guests have no time and are not in it.</source>
        <translation>Personnes arrivées aux événements publics tenus, par heure d’enregistrement de leur arrivée, à l’heure de l’espace&#xa0;; les invités n’ont pas d’heure et n’y figurent pas.</translation>
    </message>
    <message>
        <source>The season before, the month before, or as many days right before; as long as the period is not over, only as many days of the previous one as have gone by of this one.</source>
        <translation>La saison précédente, le mois précédent, ou autant de jours juste avant&#xa0;; tant que la période n’est pas finie, seulement autant de jours de la précédente qu’il s’en est écoulé dans celle-ci.</translation>
    </message>
    <message>
        <source>Together they have the sums of their figures and targets; but somebody who came to events of two spaces is one of the Unique attendees, a newcomer in each, and counted as active in each where it was marked.</source>
        <translation>Ensemble, ils ont la somme de leurs chiffres et de leurs objectifs&#xa0;; mais qui est venu à des événements de deux espaces compte une seule fois dans les Personnes différentes, est nouveau dans chacun, et compte comme actif dans chaque espace où cela a été marqué.</translation>
    </message>
    <message>
        <source>How many public events the space aims to hold in the season.</source>
        <translation>Combien d’événements publics l’espace vise à tenir dans la saison.</translation>
    </message>
    <message>
        <source>How many new active contributors the space aims at in the season: those for each event, times the events. For twelve spaces with 96 events of one contributor each, that is the hypothesis: 1,152.</source>
        <translation>Combien de nouveaux contributeurs actifs l’espace vise dans la saison&#xa0;: ceux visés par événement, multipliés par les événements. Pour douze espaces de 96 événements à un contributeur chacun, c’est l’hypothèse&#xa0;: 1&#xa0;152.</translation>
    </message>
    <message>
        <source>New active contributors divided by Contributor target.</source>
        <translation>Nouveaux contributeurs actifs divisés par Objectif de contributeurs.</translation>
    </message>
    <message>
        <source>New active contributors at the season&apos;s end if its remaining weeks go like those that have begun, empty before the fourth week.</source>
        <translation>Nouveaux contributeurs actifs à la fin de la saison si les semaines restantes ressemblent à celles déjà commencées&#xa0;; vide avant la quatrième semaine.</translation>
    </message>
    <message>
        <source>Nobody recorded attendance for {count} of the {held} public events held: they count as events, and their counts of people are empty.</source>
        <translation>Personne n’a saisi les présences de {count} des {held} événements publics tenus&#xa0;: ils comptent comme événements, et leurs nombres de personnes sont vides.</translation>
    </message>
    <message>
        <source>Spaces {space}, {start} to {end}; all events but drafts are listed, public ones held are counted.</source>
        <translation>Espaces {space}, du {start} au {end}&#xa0;; tous les événements sauf les brouillons sont listés, les événements publics tenus sont comptés.</translation>
    </message>
    <message>
        <source>Space {space}, {start} to {end}; all events but drafts are listed, public ones held are counted.</source>
        <translation>Espace {space}, du {start} au {end}&#xa0;; tous les événements sauf les brouillons sont listés, les événements publics tenus sont comptés.</translation>
    </message>
    <message>
        <source>Only events of the track {track}.</source>
        <translation>Seulement les événements de la filière {track}.</translation>
    </message>
    <message>
        <source>Only events run by {coordinator}.</source>
        <translation>Seulement les événements tenus par {coordinator}.</translation>
    </message>
    <message>
        <source>Only events and contributors in the focus area {area}.</source>
        <translation>Seulement les événements et les contributeurs du domaine {area}.</translation>
    </message>
    <message>
        <source>Contributors appear by name.</source>
        <translation>Les contributeurs apparaissent par leur nom.</translation>
    </message>
    <message>
        <source>Contributors appear under numbers, not by name.</source>
        <translation>Les contributeurs apparaissent sous des numéros, pas par leur nom.</translation>
    </message>
    <message>
        <source>The sheet Attendance names everybody who was checked in.</source>
        <translation>La feuille Attendance nomme toutes les personnes arrivées.</translation>
    </message>
    <message>
        <source>{space}: {season} metrics dashboard</source>
        <translation>{space}&#xa0;: tableau de bord {season}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>Generated {time} by MozSpaces Desktop {version}</source>
        <translation>Créé le {time} par MozSpaces Desktop {version}</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>Tous les espaces</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>{found} of at least {known}</source>
        <translation>{found} sur au moins {known}</translation>
    </message>
    <message>
        <source>{found} of {known}</source>
        <translation>{found} sur {known}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of all kinds could not be read.</source>
        <translation>
            <numerusform>%n ligne en tout n’a pas pu être lue.</numerusform>
            <numerusform>%n lignes en tout n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>More may be missing: parts of the file cannot be read at all.</source>
        <translation>Il en manque peut-être plus&#xa0;: des parties du fichier sont illisibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are called “{name}” now, so that their check-ins count.</source>
        <translation>
            <numerusform>%n personne s’appelle maintenant «&#xa0;{name}&#xa0;», pour que ses arrivées comptent.</numerusform>
            <numerusform>%n personnes s’appellent maintenant «&#xa0;{name}&#xa0;», pour que leurs arrivées comptent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were there in two versions; the likelier one was taken.</source>
        <translation>
            <numerusform>%n ligne existait en deux versions&#xa0;; la plus probable a été retenue.</numerusform>
            <numerusform>%n lignes existaient en deux versions&#xa0;; la plus probable a été retenue.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people, {check_ins} check-ins</source>
        <translation>Personnes&#xa0;: {people}, arrivées&#xa0;: {check_ins}</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) fewer</source>
        <translation>
            <numerusform>%n arrivée de moins</numerusform>
            <numerusform>%n arrivées de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) more</source>
        <translation>
            <numerusform>%n arrivée de plus</numerusform>
            <numerusform>%n arrivées de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>as many check-ins</source>
        <translation>autant d’arrivées</translation>
    </message>
    <message>
        <source>{backup}: {difference}</source>
        <translation>{backup} ({difference})</translation>
    </message>
</context>
<context>
    <name>signups</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Guests brought</source>
        <translation>Invités amenés</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Check-in (not imported)</source>
        <translation>Arrivée (non importée)</translation>
    </message>
    <message>
        <source>Buyer&apos;s name</source>
        <translation>Nom de l’acheteur</translation>
    </message>
    <message>
        <source>Buyer&apos;s first name</source>
        <translation>Prénom de l’acheteur</translation>
    </message>
    <message>
        <source>Buyer&apos;s last name</source>
        <translation>Nom de famille de l’acheteur</translation>
    </message>
    <message>
        <source>Buyer&apos;s e-mail</source>
        <translation>E-mail de l’acheteur</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Europe occidentale (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonais (EUC)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022)</source>
        <translation>Japonais (ISO-2022)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chinois simplifié (GB18030)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>{name} (as found)</source>
        <translation>{name} (auto)</translation>
    </message>
    <message>
        <source>Sign-up list</source>
        <translation>Liste d’inscriptions</translation>
    </message>
    <message>
        <source>separator: {delimiter}</source>
        <translation>séparateur&#xa0;: {delimiter}</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>sans en-têtes</translation>
    </message>
    <message>
        <source>headings in row {row}</source>
        <translation>en-têtes à la ligne {row}</translation>
    </message>
    <message>
        <source>new person, registered</source>
        <translation>nouvelle personne, inscrite</translation>
    </message>
    <message>
        <source>known, now registered</source>
        <translation>personne connue, inscrite</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>inscription déjà faite</translation>
    </message>
    <message>
        <source>no longer registered</source>
        <translation>inscription retirée</translation>
    </message>
    <message>
        <source>{effect} ({seats} seats)</source>
        <translation>{effect} ({seats} places)</translation>
    </message>
</context>
</TS>
