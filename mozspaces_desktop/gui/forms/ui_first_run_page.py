"""Compiled from ui/first_run_page.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_FirstRunPage(object):
    def setupUi(self, FirstRunPage: QWidget) -> None:
        if not FirstRunPage.objectName():
            FirstRunPage.setObjectName(u"FirstRunPage")
        self.outer_layout = QHBoxLayout(FirstRunPage)
        self.outer_layout.setObjectName(u"outer_layout")
        self.left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.left_spacer)

        self.column_layout = QVBoxLayout()
        self.column_layout.setObjectName(u"column_layout")
        self.top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.top_spacer)

        self.card = QFrame(FirstRunPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setObjectName(u"card_layout")
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setObjectName(u"heading_layout")
        self.picture = QLabel(self.card)
        self.picture.setObjectName(u"picture")

        self.heading_layout.addWidget(self.picture)

        self.title_layout = QVBoxLayout()
        self.title_layout.setObjectName(u"title_layout")
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"headline")

        self.title_layout.addWidget(self.title)

        self.explanation = QLabel(self.card)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.title_layout.addWidget(self.explanation)


        self.heading_layout.addLayout(self.title_layout)


        self.card_layout.addLayout(self.heading_layout)

        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.office_label = QLabel(self.card)
        self.office_label.setObjectName(u"office_label")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.office_label)

        self.office = QComboBox(self.card)
        self.office.setObjectName(u"office")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.office)

        self.name_label = QLabel(self.card)
        self.name_label.setObjectName(u"name_label")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.card)
        self.name.setObjectName(u"name")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)

        self.city_label = QLabel(self.card)
        self.city_label.setObjectName(u"city_label")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.city_label)

        self.city = QLineEdit(self.card)
        self.city.setObjectName(u"city")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city)

        self.country_label = QLabel(self.card)
        self.country_label.setObjectName(u"country_label")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.country_label)

        self.country = QComboBox(self.card)
        self.country.setObjectName(u"country")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.country)

        self.tzid_label = QLabel(self.card)
        self.tzid_label.setObjectName(u"tzid_label")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.tzid_label)

        self.tzid = QComboBox(self.card)
        self.tzid.setObjectName(u"tzid")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.tzid)

        self.actor_label = QLabel(self.card)
        self.actor_label.setObjectName(u"actor_label")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.actor_label)

        self.actor = QLineEdit(self.card)
        self.actor.setObjectName(u"actor")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.actor)

        self.track_label = QLabel(self.card)
        self.track_label.setObjectName(u"track_label")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.track_label)

        self.track = QComboBox(self.card)
        self.track.setObjectName(u"track")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.track)

        self.encrypted = QCheckBox(self.card)
        self.encrypted.setObjectName(u"encrypted")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.encrypted)


        self.card_layout.addLayout(self.form_layout)

        self.problem = QLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.card_layout.addWidget(self.problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.demo_button = QPushButton(self.card)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setAutoDefault(True)

        self.button_layout.addWidget(self.demo_button)

        self.open_button = QPushButton(self.card)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(True)
        self.open_button.setProperty(u"role", u"quiet")

        self.button_layout.addWidget(self.open_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.create_button = QPushButton(self.card)
        self.create_button.setObjectName(u"create_button")
        self.create_button.setAutoDefault(True)
        self.create_button.setProperty(u"role", u"primary")

        self.button_layout.addWidget(self.create_button)


        self.card_layout.addLayout(self.button_layout)


        self.column_layout.addWidget(self.card)

        self.bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.bottom_spacer)


        self.outer_layout.addLayout(self.column_layout)

        self.right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outer_layout.addItem(self.right_spacer)

#if QT_CONFIG(shortcut)
        self.office_label.setBuddy(self.office)
        self.name_label.setBuddy(self.name)
        self.city_label.setBuddy(self.city)
        self.country_label.setBuddy(self.country)
        self.tzid_label.setBuddy(self.tzid)
        self.actor_label.setBuddy(self.actor)
        self.track_label.setBuddy(self.track)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office, self.name)
        QWidget.setTabOrder(self.name, self.city)
        QWidget.setTabOrder(self.city, self.country)
        QWidget.setTabOrder(self.country, self.tzid)
        QWidget.setTabOrder(self.tzid, self.actor)
        QWidget.setTabOrder(self.actor, self.track)
        QWidget.setTabOrder(self.track, self.encrypted)
        QWidget.setTabOrder(self.encrypted, self.create_button)
        QWidget.setTabOrder(self.create_button, self.demo_button)
        QWidget.setTabOrder(self.demo_button, self.open_button)

        self.retranslateUi(FirstRunPage)

        self.create_button.setDefault(True)


        QMetaObject.connectSlotsByName(FirstRunPage)
    # setupUi

    def retranslateUi(self, FirstRunPage: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("FirstRunPage", u"Welcome! Which space is yours?", None))
        self.explanation.setText(QCoreApplication.translate("FirstRunPage", u"Everything stays in one file on this computer. You can change all of this later.", None))
        self.office_label.setText(QCoreApplication.translate("FirstRunPage", u"&Space", None))
        self.name_label.setText(QCoreApplication.translate("FirstRunPage", u"&Name", None))
        self.city_label.setText(QCoreApplication.translate("FirstRunPage", u"&City", None))
        self.country_label.setText(QCoreApplication.translate("FirstRunPage", u"C&ountry", None))
        self.tzid_label.setText(QCoreApplication.translate("FirstRunPage", u"&Time zone", None))
        self.actor_label.setText(QCoreApplication.translate("FirstRunPage", u"&Your name", None))
        self.actor.setPlaceholderText(QCoreApplication.translate("FirstRunPage", u"So that the other coordinator sees who did what", None))
        self.track_label.setText(QCoreApplication.translate("FirstRunPage", u"Your &events", None))
        self.encrypted.setText(QCoreApplication.translate("FirstRunPage", u"Encrypt the fi&le: nobody reads it without the passphrase", None))
        self.demo_button.setText(QCoreApplication.translate("FirstRunPage", u"Look around with &demo data", None))
        self.open_button.setText(QCoreApplication.translate("FirstRunPage", u"Open a data &file\u2026", None))
        self.create_button.setText(QCoreApplication.translate("FirstRunPage", u"Start", None))
        pass
    # retranslateUi
