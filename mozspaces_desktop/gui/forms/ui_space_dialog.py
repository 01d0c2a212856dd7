"""Compiled from ui/space_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QTableView, QVBoxLayout, QWidget
class Ui_SpaceDialog(object):
    def setupUi(self, SpaceDialog: QDialog) -> None:
        if not SpaceDialog.objectName():
            SpaceDialog.setObjectName(u"SpaceDialog")
        self.outer_layout = QVBoxLayout(SpaceDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.pages = QTabWidget(SpaceDialog)
        self.pages.setObjectName(u"pages")
        self.space_page = QWidget()
        self.space_page.setObjectName(u"space_page")
        self.space_layout = QFormLayout(self.space_page)
        self.space_layout.setObjectName(u"space_layout")
        self.name_label = QLabel(self.space_page)
        self.name_label.setObjectName(u"name_label")

        self.space_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.space_page)
        self.name.setObjectName(u"name")

        self.space_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.city_label = QLabel(self.space_page)
        self.city_label.setObjectName(u"city_label")

        self.space_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.city_label)

        self.city = QLineEdit(self.space_page)
        self.city.setObjectName(u"city")

        self.space_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.city)

        self.country_label = QLabel(self.space_page)
        self.country_label.setObjectName(u"country_label")

        self.space_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.country_label)

        self.country = QComboBox(self.space_page)
        self.country.setObjectName(u"country")

        self.space_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.country)

        self.tzid_label = QLabel(self.space_page)
        self.tzid_label.setObjectName(u"tzid_label")

        self.space_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.tzid_label)

        self.tzid = QComboBox(self.space_page)
        self.tzid.setObjectName(u"tzid")

        self.space_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.tzid)

        self.target_per_week_label = QLabel(self.space_page)
        self.target_per_week_label.setObjectName(u"target_per_week_label")

        self.space_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.target_per_week_label)

        self.target_per_week = QSpinBox(self.space_page)
        self.target_per_week.setObjectName(u"target_per_week")
        self.target_per_week.setMaximum(99)

        self.space_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.target_per_week)

        self.target_per_season_label = QLabel(self.space_page)
        self.target_per_season_label.setObjectName(u"target_per_season_label")

        self.space_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.target_per_season_label)

        self.target_per_season = QSpinBox(self.space_page)
        self.target_per_season.setObjectName(u"target_per_season")
        self.target_per_season.setMaximum(9999)

        self.space_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.target_per_season)

        self.contributors_per_event_label = QLabel(self.space_page)
        self.contributors_per_event_label.setObjectName(u"contributors_per_event_label")

        self.space_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.contributors_per_event_label)

        self.contributors_per_event = QDoubleSpinBox(self.space_page)
        self.contributors_per_event.setObjectName(u"contributors_per_event")
        self.contributors_per_event.setMaximum(99.000000000000000)
        self.contributors_per_event.setSingleStep(0.250000000000000)

        self.space_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.contributors_per_event)

        self.pages.addTab(self.space_page, "")
        self.rooms_page = QWidget()
        self.rooms_page.setObjectName(u"rooms_page")
        self.rooms_layout = QVBoxLayout(self.rooms_page)
        self.rooms_layout.setObjectName(u"rooms_layout")
        self.rooms_hint = QLabel(self.rooms_page)
        self.rooms_hint.setObjectName(u"rooms_hint")
        self.rooms_hint.setWordWrap(True)
        self.rooms_hint.setProperty(u"role", u"muted")

        self.rooms_layout.addWidget(self.rooms_hint)

        self.rooms_table = QTableView(self.rooms_page)
        self.rooms_table.setObjectName(u"rooms_table")

        self.rooms_layout.addWidget(self.rooms_table)

        self.rooms_buttons = QHBoxLayout()
        self.rooms_buttons.setObjectName(u"rooms_buttons")
        self.rooms_add = QPushButton(self.rooms_page)
        self.rooms_add.setObjectName(u"rooms_add")

        self.rooms_buttons.addWidget(self.rooms_add)

        self.rooms_remove = QPushButton(self.rooms_page)
        self.rooms_remove.setObjectName(u"rooms_remove")

        self.rooms_buttons.addWidget(self.rooms_remove)

        self.rooms_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rooms_buttons.addItem(self.rooms_spacer)


        self.rooms_layout.addLayout(self.rooms_buttons)

        self.pages.addTab(self.rooms_page, "")
        self.coordinators_page = QWidget()
        self.coordinators_page.setObjectName(u"coordinators_page")
        self.coordinators_layout = QVBoxLayout(self.coordinators_page)
        self.coordinators_layout.setObjectName(u"coordinators_layout")
        self.coordinators_hint = QLabel(self.coordinators_page)
        self.coordinators_hint.setObjectName(u"coordinators_hint")
        self.coordinators_hint.setWordWrap(True)
        self.coordinators_hint.setProperty(u"role", u"muted")

        self.coordinators_layout.addWidget(self.coordinators_hint)

        self.coordinators_table = QTableView(self.coordinators_page)
        self.coordinators_table.setObjectName(u"coordinators_table")

        self.coordinators_layout.addWidget(self.coordinators_table)

        self.coordinators_buttons = QHBoxLayout()
        self.coordinators_buttons.setObjectName(u"coordinators_buttons")
        self.coordinators_add = QPushButton(self.coordinators_page)
        self.coordinators_add.setObjectName(u"coordinators_add")

        self.coordinators_buttons.addWidget(self.coordinators_add)

        self.coordinators_remove = QPushButton(self.coordinators_page)
        self.coordinators_remove.setObjectName(u"coordinators_remove")

        self.coordinators_buttons.addWidget(self.coordinators_remove)

        self.coordinators_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coordinators_buttons.addItem(self.coordinators_spacer)


        self.coordinators_layout.addLayout(self.coordinators_buttons)

        self.pages.addTab(self.coordinators_page, "")
        self.areas_page = QWidget()
        self.areas_page.setObjectName(u"areas_page")
        self.areas_layout = QVBoxLayout(self.areas_page)
        self.areas_layout.setObjectName(u"areas_layout")
        self.areas_hint = QLabel(self.areas_page)
        self.areas_hint.setObjectName(u"areas_hint")
        self.areas_hint.setWordWrap(True)
        self.areas_hint.setProperty(u"role", u"muted")

        self.areas_layout.addWidget(self.areas_hint)

        self.areas_table = QTableView(self.areas_page)
        self.areas_table.setObjectName(u"areas_table")

        self.areas_layout.addWidget(self.areas_table)

        self.areas_buttons = QHBoxLayout()
        self.areas_buttons.setObjectName(u"areas_buttons")
        self.areas_add = QPushButton(self.areas_page)
        self.areas_add.setObjectName(u"areas_add")

        self.areas_buttons.addWidget(self.areas_add)

        self.areas_remove = QPushButton(self.areas_page)
        self.areas_remove.setObjectName(u"areas_remove")

        self.areas_buttons.addWidget(self.areas_remove)

        self.areas_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.areas_buttons.addItem(self.areas_spacer)


        self.areas_layout.addLayout(self.areas_buttons)

        self.pages.addTab(self.areas_page, "")
        self.hours_page = QWidget()
        self.hours_page.setObjectName(u"hours_page")
        self.hours_layout = QVBoxLayout(self.hours_page)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_hint = QLabel(self.hours_page)
        self.hours_hint.setObjectName(u"hours_hint")
        self.hours_hint.setWordWrap(True)
        self.hours_hint.setProperty(u"role", u"muted")

        self.hours_layout.addWidget(self.hours_hint)

        self.hours_table = QTableView(self.hours_page)
        self.hours_table.setObjectName(u"hours_table")

        self.hours_layout.addWidget(self.hours_table)

        self.hours_buttons = QHBoxLayout()
        self.hours_buttons.setObjectName(u"hours_buttons")
        self.hours_add = QPushButton(self.hours_page)
        self.hours_add.setObjectName(u"hours_add")

        self.hours_buttons.addWidget(self.hours_add)

        self.hours_remove = QPushButton(self.hours_page)
        self.hours_remove.setObjectName(u"hours_remove")

        self.hours_buttons.addWidget(self.hours_remove)

        self.hours_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hours_buttons.addItem(self.hours_spacer)


        self.hours_layout.addLayout(self.hours_buttons)

        self.pages.addTab(self.hours_page, "")
        self.seasons_page = QWidget()
        self.seasons_page.setObjectName(u"seasons_page")
        self.seasons_layout = QVBoxLayout(self.seasons_page)
        self.seasons_layout.setObjectName(u"seasons_layout")
        self.seasons_hint = QLabel(self.seasons_page)
        self.seasons_hint.setObjectName(u"seasons_hint")
        self.seasons_hint.setWordWrap(True)
        self.seasons_hint.setProperty(u"role", u"muted")

        self.seasons_layout.addWidget(self.seasons_hint)

        self.seasons_table = QTableView(self.seasons_page)
        self.seasons_table.setObjectName(u"seasons_table")

        self.seasons_layout.addWidget(self.seasons_table)

        self.seasons_buttons = QHBoxLayout()
        self.seasons_buttons.setObjectName(u"seasons_buttons")
        self.seasons_add = QPushButton(self.seasons_page)
        self.seasons_add.setObjectName(u"seasons_add")

        self.seasons_buttons.addWidget(self.seasons_add)

        self.seasons_remove = QPushButton(self.seasons_page)
        self.seasons_remove.setObjectName(u"seasons_remove")

        self.seasons_buttons.addWidget(self.seasons_remove)

        self.seasons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.seasons_buttons.addItem(self.seasons_spacer)


        self.seasons_layout.addLayout(self.seasons_buttons)

        self.pages.addTab(self.seasons_page, "")
        self.privacy_page = QWidget()
        self.privacy_page.setObjectName(u"privacy_page")
        self.privacy_layout = QVBoxLayout(self.privacy_page)
        self.privacy_layout.setObjectName(u"privacy_layout")
        self.months_layout = QHBoxLayout()
        self.months_layout.setObjectName(u"months_layout")
        self.removes_names = QCheckBox(self.privacy_page)
        self.removes_names.setObjectName(u"removes_names")

        self.months_layout.addWidget(self.removes_names)

        self.months = QSpinBox(self.privacy_page)
        self.months.setObjectName(u"months")
        self.months.setMinimum(1)
        self.months.setMaximum(600)
        self.months.setValue(24)

        self.months_layout.addWidget(self.months)

        self.months_label = QLabel(self.privacy_page)
        self.months_label.setObjectName(u"months_label")

        self.months_layout.addWidget(self.months_label)

        self.months_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.months_layout.addItem(self.months_spacer)


        self.privacy_layout.addLayout(self.months_layout)

        self.contributors_too = QCheckBox(self.privacy_page)
        self.contributors_too.setObjectName(u"contributors_too")

        self.privacy_layout.addWidget(self.contributors_too)

        self.retention_hint = QLabel(self.privacy_page)
        self.retention_hint.setObjectName(u"retention_hint")
        self.retention_hint.setWordWrap(True)
        self.retention_hint.setProperty(u"role", u"muted")

        self.privacy_layout.addWidget(self.retention_hint)

        self.wording_label = QLabel(self.privacy_page)
        self.wording_label.setObjectName(u"wording_label")

        self.privacy_layout.addWidget(self.wording_label)

        self.consent_wording = QPlainTextEdit(self.privacy_page)
        self.consent_wording.setObjectName(u"consent_wording")
        self.consent_wording.setTabChangesFocus(True)

        self.privacy_layout.addWidget(self.consent_wording)

        self.wording_hint = QLabel(self.privacy_page)
        self.wording_hint.setObjectName(u"wording_hint")
        self.wording_hint.setWordWrap(True)
        self.wording_hint.setProperty(u"role", u"muted")

        self.privacy_layout.addWidget(self.wording_hint)

        self.pages.addTab(self.privacy_page, "")

        self.outer_layout.addWidget(self.pages)

        self.problem = QLabel(SpaceDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.outer_layout.addWidget(self.problem)

        self.buttons = QDialogButtonBox(SpaceDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.city_label.setBuddy(self.city)
        self.country_label.setBuddy(self.country)
        self.tzid_label.setBuddy(self.tzid)
        self.target_per_week_label.setBuddy(self.target_per_week)
        self.target_per_season_label.setBuddy(self.target_per_season)
        self.contributors_per_event_label.setBuddy(self.contributors_per_event)
        self.wording_label.setBuddy(self.consent_wording)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SpaceDialog)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(SpaceDialog)
    # setupUi

    def retranslateUi(self, SpaceDialog: QDialog) -> None:
        SpaceDialog.setWindowTitle(QCoreApplication.translate("SpaceDialog", u"Space settings", None))
        self.name_label.setText(QCoreApplication.translate("SpaceDialog", u"&Name", None))
        self.city_label.setText(QCoreApplication.translate("SpaceDialog", u"&City", None))
        self.country_label.setText(QCoreApplication.translate("SpaceDialog", u"C&ountry", None))
        self.tzid_label.setText(QCoreApplication.translate("SpaceDialog", u"&Time zone", None))
        self.target_per_week_label.setText(QCoreApplication.translate("SpaceDialog", u"Events a &week", None))
        self.target_per_season_label.setText(QCoreApplication.translate("SpaceDialog", u"Events a &season", None))
        self.contributors_per_event_label.setText(QCoreApplication.translate("SpaceDialog", u"New contributors &per event", None))
        self.pages.setTabText(self.pages.indexOf(self.space_page), QCoreApplication.translate("SpaceDialog", u"Space", None))
        self.rooms_hint.setText(QCoreApplication.translate("SpaceDialog", u"Rooms of this space, and how many people each may hold.", None))
#if QT_CONFIG(accessibility)
        self.rooms_table.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"Rooms", None))
#endif // QT_CONFIG(accessibility)
        self.rooms_add.setText(QCoreApplication.translate("SpaceDialog", u"Add room", None))
        self.rooms_remove.setText(QCoreApplication.translate("SpaceDialog", u"Remove", None))
        self.pages.setTabText(self.pages.indexOf(self.rooms_page), QCoreApplication.translate("SpaceDialog", u"Rooms", None))
        self.coordinators_hint.setText(QCoreApplication.translate("SpaceDialog", u"Whoever leaves stays with the events they ran.", None))
#if QT_CONFIG(accessibility)
        self.coordinators_table.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"Coordinators", None))
#endif // QT_CONFIG(accessibility)
        self.coordinators_add.setText(QCoreApplication.translate("SpaceDialog", u"Add coordinator", None))
        self.coordinators_remove.setText(QCoreApplication.translate("SpaceDialog", u"Remove", None))
        self.pages.setTabText(self.pages.indexOf(self.coordinators_page), QCoreApplication.translate("SpaceDialog", u"Coordinators", None))
        self.areas_hint.setText(QCoreApplication.translate("SpaceDialog", u"A focus area that you remove is retired: past events and figures keep it. Names never change.", None))
#if QT_CONFIG(accessibility)
        self.areas_table.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"Focus areas", None))
#endif // QT_CONFIG(accessibility)
        self.areas_add.setText(QCoreApplication.translate("SpaceDialog", u"Add focus area", None))
        self.areas_remove.setText(QCoreApplication.translate("SpaceDialog", u"Remove", None))
        self.pages.setTabText(self.pages.indexOf(self.areas_page), QCoreApplication.translate("SpaceDialog", u"Focus areas", None))
        self.hours_hint.setText(QCoreApplication.translate("SpaceDialog", u"When the space is open, by its own clock. A day without a line is closed.", None))
#if QT_CONFIG(accessibility)
        self.hours_table.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"Opening hours", None))
#endif // QT_CONFIG(accessibility)
        self.hours_add.setText(QCoreApplication.translate("SpaceDialog", u"Add day", None))
        self.hours_remove.setText(QCoreApplication.translate("SpaceDialog", u"Remove", None))
        self.pages.setTabText(self.pages.indexOf(self.hours_page), QCoreApplication.translate("SpaceDialog", u"Opening hours", None))
        self.seasons_hint.setText(QCoreApplication.translate("SpaceDialog", u"The periods that targets are set for. Both days belong to a season.", None))
#if QT_CONFIG(accessibility)
        self.seasons_table.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"Seasons", None))
#endif // QT_CONFIG(accessibility)
        self.seasons_add.setText(QCoreApplication.translate("SpaceDialog", u"Add season", None))
        self.seasons_remove.setText(QCoreApplication.translate("SpaceDialog", u"Remove", None))
        self.pages.setTabText(self.pages.indexOf(self.seasons_page), QCoreApplication.translate("SpaceDialog", u"Seasons", None))
        self.removes_names.setText(QCoreApplication.translate("SpaceDialog", u"&Remove the names of people not seen for", None))
#if QT_CONFIG(accessibility)
        self.months.setAccessibleName(QCoreApplication.translate("SpaceDialog", u"After how many months names are removed", None))
#endif // QT_CONFIG(accessibility)
        self.months_label.setText(QCoreApplication.translate("SpaceDialog", u"months", None))
        self.contributors_too.setText(QCoreApplication.translate("SpaceDialog", u"Those of c&ontributors, too", None))
        self.retention_hint.setText(QCoreApplication.translate("SpaceDialog", u"The window says so a month before, and all counts stay. Whoever came, signed up, contributed or was written to counts as seen.", None))
        self.wording_label.setText(QCoreApplication.translate("SpaceDialog", u"To be &kept posted, people agree to these words", None))
        self.wording_hint.setText(QCoreApplication.translate("SpaceDialog", u"Leave it empty for the program's own words, in the language of the window and of the kiosk. Earlier consents keep the words of their day.", None))
        self.pages.setTabText(self.pages.indexOf(self.privacy_page), QCoreApplication.translate("SpaceDialog", u"Privacy", None))
    # retranslateUi
