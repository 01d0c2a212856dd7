"""Compiled from ui/checkin_labels_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget
class Ui_LabelsDialog(object):
    def setupUi(self, LabelsDialog: QDialog) -> None:
        if not LabelsDialog.objectName():
            LabelsDialog.setObjectName(u"LabelsDialog")
        self.outer_layout = QVBoxLayout(LabelsDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.body_layout = QHBoxLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.choices_layout = QVBoxLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.what_label = QLabel(LabelsDialog)
        self.what_label.setObjectName(u"what_label")

        self.choices_layout.addWidget(self.what_label)

        self.what = QComboBox(LabelsDialog)
        self.what.setObjectName(u"what")

        self.choices_layout.addWidget(self.what)

        self.whom_label = QLabel(LabelsDialog)
        self.whom_label.setObjectName(u"whom_label")

        self.choices_layout.addWidget(self.whom_label)

        self.whom = QComboBox(LabelsDialog)
        self.whom.setObjectName(u"whom")

        self.choices_layout.addWidget(self.whom)

        self.form_label = QLabel(LabelsDialog)
        self.form_label.setObjectName(u"form_label")

        self.choices_layout.addWidget(self.form_label)

        self.form = QComboBox(LabelsDialog)
        self.form.setObjectName(u"form")
        self.form.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(46)

        self.choices_layout.addWidget(self.form)

        self.first_label = QLabel(LabelsDialog)
        self.first_label.setObjectName(u"first_label")

        self.choices_layout.addWidget(self.first_label)

        self.first = QSpinBox(LabelsDialog)
        self.first.setObjectName(u"first")
        self.first.setMinimum(1)

        self.choices_layout.addWidget(self.first)

        self.with_code = QCheckBox(LabelsDialog)
        self.with_code.setObjectName(u"with_code")

        self.choices_layout.addWidget(self.with_code)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_layout.addItem(self.choices_spacer)

        self.nobody = QLabel(LabelsDialog)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"warning")

        self.choices_layout.addWidget(self.nobody)

        self.pages = QLabel(LabelsDialog)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.pages)


        self.body_layout.addLayout(self.choices_layout)

        self.preview = QLabel(LabelsDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setAlignment(Qt.AlignCenter)

        self.body_layout.addWidget(self.preview)


        self.outer_layout.addLayout(self.body_layout)

        self.buttons = QDialogButtonBox(LabelsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.whom_label.setBuddy(self.whom)
        self.form_label.setBuddy(self.form)
        self.first_label.setBuddy(self.first)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what, self.whom)
        QWidget.setTabOrder(self.whom, self.form)
        QWidget.setTabOrder(self.form, self.first)
        QWidget.setTabOrder(self.first, self.with_code)

        self.retranslateUi(LabelsDialog)
        self.buttons.rejected.connect(LabelsDialog.reject)

        QMetaObject.connectSlotsByName(LabelsDialog)
    # setupUi

    def retranslateUi(self, LabelsDialog: QDialog) -> None:
        LabelsDialog.setWindowTitle(QCoreApplication.translate("LabelsDialog", u"Tickets and badges", None))
        self.what_label.setText(QCoreApplication.translate("LabelsDialog", u"&What", None))
        self.whom_label.setText(QCoreApplication.translate("LabelsDialog", u"&For", None))
        self.form_label.setText(QCoreApplication.translate("LabelsDialog", u"&On", None))
        self.first_label.setText(QCoreApplication.translate("LabelsDialog", u"Begin with &label number", None))
        self.with_code.setText(QCoreApplication.translate("LabelsDialog", u"With the &code of the ticket", None))
        self.nobody.setText(QCoreApplication.translate("LabelsDialog", u"There is nobody to print this for.", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("LabelsDialog", u"Preview of the first page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
