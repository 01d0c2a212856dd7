"""Compiled from ui/reports_tab.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.gui.reports.figure_view import FigureView
from mozspaces_desktop.gui.reports.headline_tiles import HeadlineTiles
from mozspaces_desktop.gui.reports.scope_bar import ScopeBar
from mozspaces_desktop.gui.reports.season_charts import SeasonCharts
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
class Ui_ReportsTab(object):
    def setupUi(self, ReportsTab: QWidget) -> None:
        if not ReportsTab.objectName():
            ReportsTab.setObjectName(u"ReportsTab")
        self.outer_layout = QVBoxLayout(ReportsTab)
        self.outer_layout.setSpacing(0)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(ReportsTab)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"bar")
        self.header_layout = QVBoxLayout(self.header)
        self.header_layout.setObjectName(u"header_layout")
        self.top_layout = QHBoxLayout()
        self.top_layout.setObjectName(u"top_layout")
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(0)
        self.title_layout.setObjectName(u"title_layout")
        self.title = QLabel(self.header)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"headline")

        self.title_layout.addWidget(self.title)

        self.days = QLabel(self.header)
        self.days.setObjectName(u"days")
        self.days.setTextFormat(Qt.PlainText)
        self.days.setWordWrap(True)
        self.days.setProperty(u"role", u"muted")

        self.title_layout.addWidget(self.days)


        self.top_layout.addLayout(self.title_layout)

        self.counting = QLabel(self.header)
        self.counting.setObjectName(u"counting")
        self.counting.setProperty(u"role", u"muted")

        self.top_layout.addWidget(self.counting)

        self.figures_button = QPushButton(self.header)
        self.figures_button.setObjectName(u"figures_button")
        self.figures_button.setCheckable(True)
        self.figures_button.setChecked(True)
        self.figures_button.setAutoExclusive(True)
        self.figures_button.setAutoDefault(True)
        self.figures_button.setProperty(u"role", u"choice")

        self.top_layout.addWidget(self.figures_button)

        self.hypothesis_button = QPushButton(self.header)
        self.hypothesis_button.setObjectName(u"hypothesis_button")
        self.hypothesis_button.setCheckable(True)
        self.hypothesis_button.setAutoExclusive(True)
        self.hypothesis_button.setAutoDefault(True)
        self.hypothesis_button.setProperty(u"role", u"choice")

        self.top_layout.addWidget(self.hypothesis_button)

        self.export_button = QPushButton(self.header)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(True)
        self.export_button.setProperty(u"role", u"primary")

        self.top_layout.addWidget(self.export_button)


        self.header_layout.addLayout(self.top_layout)

        self.scope = ScopeBar(self.header)
        self.scope.setObjectName(u"scope")

        self.header_layout.addWidget(self.scope)


        self.outer_layout.addWidget(self.header)

        self.notes_layout = QVBoxLayout()
        self.notes_layout.setObjectName(u"notes_layout")

        self.outer_layout.addLayout(self.notes_layout)

        self.pages = QStackedWidget(ReportsTab)
        self.pages.setObjectName(u"pages")
        self.waiting = QWidget()
        self.waiting.setObjectName(u"waiting")
        self.pages.addWidget(self.waiting)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.pages.addWidget(self.empty)
        self.scroll_area = QScrollArea()
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page.setProperty(u"role", u"page")
        self.page_layout = QVBoxLayout(self.page)
        self.page_layout.setObjectName(u"page_layout")
        self.tiles = HeadlineTiles(self.page)
        self.tiles.setObjectName(u"tiles")

        self.page_layout.addWidget(self.tiles)

        self.charts = SeasonCharts(self.page)
        self.charts.setObjectName(u"charts")

        self.page_layout.addWidget(self.charts)

        self.spaces_part = QWidget(self.page)
        self.spaces_part.setObjectName(u"spaces_part")
        self.spaces_layout = QVBoxLayout(self.spaces_part)
        self.spaces_layout.setObjectName(u"spaces_layout")
        self.spaces_layout.setContentsMargins(0, 0, 0, 0)
        self.spaces_heading = QLabel(self.spaces_part)
        self.spaces_heading.setObjectName(u"spaces_heading")
        self.spaces_heading.setProperty(u"role", u"title")

        self.spaces_layout.addWidget(self.spaces_heading)

        self.spaces = FigureView(self.spaces_part)
        self.spaces.setObjectName(u"spaces")

        self.spaces_layout.addWidget(self.spaces)


        self.page_layout.addWidget(self.spaces_part)

        self.tracks_layout = QVBoxLayout()
        self.tracks_layout.setObjectName(u"tracks_layout")
        self.tracks_heading = QLabel(self.page)
        self.tracks_heading.setObjectName(u"tracks_heading")
        self.tracks_heading.setProperty(u"role", u"title")

        self.tracks_layout.addWidget(self.tracks_heading)

        self.tracks = FigureView(self.page)
        self.tracks.setObjectName(u"tracks")

        self.tracks_layout.addWidget(self.tracks)


        self.page_layout.addLayout(self.tracks_layout)

        self.areas_layout = QVBoxLayout()
        self.areas_layout.setObjectName(u"areas_layout")
        self.areas_heading = QLabel(self.page)
        self.areas_heading.setObjectName(u"areas_heading")
        self.areas_heading.setProperty(u"role", u"title")

        self.areas_layout.addWidget(self.areas_heading)

        self.areas = FigureView(self.page)
        self.areas.setObjectName(u"areas")

        self.areas_layout.addWidget(self.areas)

        self.areas_note = QLabel(self.page)
        self.areas_note.setObjectName(u"areas_note")
        self.areas_note.setWordWrap(True)
        self.areas_note.setProperty(u"role", u"caption")

        self.areas_layout.addWidget(self.areas_note)


        self.page_layout.addLayout(self.areas_layout)

        self.page_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_spacer)

        self.scroll_area.setWidget(self.page)
        self.pages.addWidget(self.scroll_area)

        self.outer_layout.addWidget(self.pages)

#if QT_CONFIG(shortcut)
        self.spaces_heading.setBuddy(self.spaces)
        self.tracks_heading.setBuddy(self.tracks)
        self.areas_heading.setBuddy(self.areas)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportsTab)

        QMetaObject.connectSlotsByName(ReportsTab)
    # setupUi

    def retranslateUi(self, ReportsTab: QWidget) -> None:
        self.counting.setText(QCoreApplication.translate("ReportsTab", u"Counting\u2026", None))
        self.figures_button.setText(QCoreApplication.translate("ReportsTab", u"Figures", None))
        self.hypothesis_button.setText(QCoreApplication.translate("ReportsTab", u"Hypothesis", None))
        self.export_button.setText(QCoreApplication.translate("ReportsTab", u"Export", None))
#if QT_CONFIG(accessibility)
        self.scroll_area.setAccessibleName(QCoreApplication.translate("ReportsTab", u"Figures", None))
#endif // QT_CONFIG(accessibility)
        self.spaces_heading.setText(QCoreApplication.translate("ReportsTab", u"By space", None))
#if QT_CONFIG(accessibility)
        self.spaces.setAccessibleName(QCoreApplication.translate("ReportsTab", u"Figures by space", None))
#endif // QT_CONFIG(accessibility)
        self.tracks_heading.setText(QCoreApplication.translate("ReportsTab", u"By track", None))
#if QT_CONFIG(accessibility)
        self.tracks.setAccessibleName(QCoreApplication.translate("ReportsTab", u"Figures by track", None))
#endif // QT_CONFIG(accessibility)
        self.areas_heading.setText(QCoreApplication.translate("ReportsTab", u"By focus area", None))
#if QT_CONFIG(accessibility)
        self.areas.setAccessibleName(QCoreApplication.translate("ReportsTab", u"Figures by focus area", None))
#endif // QT_CONFIG(accessibility)
        self.areas_note.setText(QCoreApplication.translate("ReportsTab", u"An event with two focus areas counts once under each and once in the total.", None))
        pass
    # retranslateUi
