#include "window/mainwindow.h"

#include "forms/kindwords.h"
#include "forms/mergechoices.h"
#include "map/mapview.h"
#include "panels/ladderpanel.h"
#include "panels/lenschips.h"
#include "panels/recordstable.h"
#include "panels/searchbox.h"
#include "panels/selectionfor.h"
#include "panels/timeplayer.h"
#include "panels/timestrip.h"
#include "window/busyline.h"
#include "window/docks.h"
#include "window/draftsbar.h"
#include "window/editdoor.h"
#include "window/editrunner.h"
#include "window/figureopener.h"
#include "window/fileopener.h"
#include "window/help.h"
#include "window/menus.h"
#include "window/personname.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/readonlybadge.h"
#include "window/recordforms.h"
#include "window/reveal.h"
#include "window/session.h"
#include "window/storekeeper.h"
#include "window/theme.h"
#include "window/toolbar.h"
#include "window/tours.h"
#include "window/viewhistory.h"
#include "window/viewkeeper.h"
#include "window/viewsmenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr QSize defaultSize(1360, 860);
/// In the order of the menu.
constexpr std::array<std::pair<ActionId, RecordKind>, 6> newRecordActions{{
    {ActionId::NewExercise, RecordKind::Exercise},
    {ActionId::NewDialogue, RecordKind::Dialogue},
    {ActionId::NewTie, RecordKind::Tie},
    {ActionId::NewFramework, RecordKind::Framework},
    {ActionId::NewActor, RecordKind::Actor},
    {ActionId::NewSource, RecordKind::Source},
}};
constexpr std::chrono::milliseconds messageStays(10'000); ///< of what the map says
/// The style that a choice of colours stands for; none: the desktop's.
constexpr std::array<std::pair<ActionId, const char*>, 5> themeChoices{{
    {ActionId::ThemePlatform, ""},
    {ActionId::ThemePaper, "paper"},
    {ActionId::ThemeDark, "dark"},
    {ActionId::ThemeContrast, "contrast"},
    {ActionId::ThemeContrastDark, "contrast-dark"},
}};

} // namespace

MainWindow::MainWindow(Session& session, Prompt& prompt, Settings& settings, PlatformLook& platform)
    : m_session(session), m_prompt(prompt), m_settings(settings), m_platform(platform),
      m_actions(new Actions(session.style(), this)), m_edits(new EditRunner(session, this)),
      m_controller(new MapController(session, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    m_controller->setAnimated(style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    makeCentre();
    m_docks = new Docks(session, prompt, *m_edits, *this);
    m_docks->steer(*m_controller);
    m_views = new ViewsMenu(session, prompt, (*m_actions)[ActionId::SaveView], this);
    fillMenus(*menuBar(), *m_actions, m_views->menu(), m_docks->menu());
    m_tools = new ToolBar(session, *m_actions, this);
    addToolBar(m_tools);
    m_tools->fitInto(width());
    // So that undo is the edits' again, not the search text's.
    connect(&m_tools->search(), &SearchBox::chosen, this, [this](const RecordRef& record) {
        reveal(record);
        m_map->setFocus();
    });
    connect(&session, &Session::selectionChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::datasetChanged, this, &MainWindow::updateActions);
    connect(&session, &Session::datasetChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::styleChanged, this, [this](const Style& look) { m_actions->setStyle(look); });
    connect(&platform, &PlatformLook::changed, this, [this] {
        if (m_settings.theme().isEmpty()) {
            setTheme({});
        }
    });
    auto* badge = new ReadOnlyBadge(session, statusBar());
    connect(badge, &QToolButton::clicked, this, [this] { m_door->pass([] {}); });
    statusBar()->addPermanentWidget(badge);
    m_busy = new BusyLine(statusBar());
    statusBar()->addPermanentWidget(m_busy);
    connect(m_busy, &BusyLine::busyChanged, this, &MainWindow::updateActions);
    connect(m_views, &ViewsMenu::chosen, this, &MainWindow::showView);
    connect(m_views, &ViewsMenu::said, this, &MainWindow::say);
    m_person = new PersonName(session, m_settings, prompt, this);
    m_history = new ViewHistory(session, *m_controller, *m_map, this);
    connect(m_history, &ViewHistory::changed, this, &MainWindow::updateActions);
    m_tours = new Tours(
        session, prompt, settings, m_docks->tour(), *m_map, (*m_actions)[ActionId::GuidedTour],
        [this] { return presentView(); }, this);
    connect(m_tours, &Tours::viewRequested, this, &MainWindow::showView);
    connect(m_tours, &Tours::said, this, &MainWindow::say);
    m_kept = new ViewKeeper(
        session, settings, [this] { return m_tours->viewBefore().value_or(presentView()); }, this);
    m_keeper = new StoreKeeper(session, prompt, *m_busy, this);
    connect(m_keeper, &StoreKeeper::closing, this, &MainWindow::saveView);
    connect(m_keeper, &StoreKeeper::movingTo, this,
            [this](const QString& copy) { m_settings.setView(copy, presentView()); });
    connect(m_keeper, &StoreKeeper::opened, this, &MainWindow::restoreView);
    connect(m_keeper, &StoreKeeper::said, this, &MainWindow::say);
    m_figures = new FigureOpener(session, prompt, settings, *m_controller, *m_map, this);
    connect(m_figures, &FigureOpener::said, this, &MainWindow::say);
    connect(m_docks, &Docks::figureRequested, m_figures, &FigureOpener::openChart);
    connect(m_docks, &Docks::mapFigureRequested, m_figures, &FigureOpener::openMap);
    m_opener = new FileOpener(prompt, *m_keeper, this);
    connect(m_opener, &FileOpener::viewFound, this, [this](const PictureView& picture) {
        m_map->setFocus(std::nullopt);
        showView(picture.viewIn(m_map->picture().viewport().size, m_map->picture().room()));
        m_figures->beginAs(picture);
    });
    m_door = new EditDoor(session, prompt, *m_keeper, *m_map, this);
    makeForms();
    connectActions();
    connectViewActions();
    updateActions();
    updateTitle();
    restoreWindow();
    restoreView();
    m_map->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_map = new MapView(m_session, *m_controller, centre);
    m_drafts = new DraftsBar(m_session.style(), centre);
    column->addWidget(m_drafts);
    column->addWidget(new LensChips(m_session, centre));
    column->addWidget(m_map, 1);
    auto* strip = new TimeStrip(m_session, centre);
    strip->player().setPlaying(m_settings.playing());
    connect(&strip->player(), &TimePlayer::playingChanged, this,
            [this](const Playing& playing) { m_settings.setPlaying(playing); });
    column->addWidget(strip);
    setCentralWidget(centre);
    connect(m_map, &MapView::described, this,
            [this](const QString& text) { statusBar()->showMessage(text, int(messageStays.count())); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_tools->fitInto(event->size().width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    using enum ActionId;
    for (const auto& [id, kind] : newRecordActions) {
        on(id, [this, kind = kind] { m_forms->newRecord(kind); });
    }
    on(EditRecord, [this] { m_forms->edit(m_session.selection().record); });
    on(DeleteRecord, [this] { m_forms->remove(m_session.selection().record); });
    on(MergeRecord, [this] {
        const auto records = recordsToMerge(m_session.selection());
        m_forms->merge(records.front(), records.size() > 1 ? std::optional(records.back()) : std::nullopt);
    });
    on(ImportTable, [this] { m_forms->enterTable(); });
    on(Undo, [this] { m_edits->undo([this](const Result<void>& done) { report(done); }); });
    on(Redo, [this] { m_edits->redo([this](const Result<void>& done) { report(done); }); });
    on(OpenStore, [this] { m_opener->choose(); });
    on(NewStore, [this] { m_keeper->makeNew(); });
    on(SaveCopy, [this] { m_keeper->saveCopy(); });
    on(ExportFigure, [this] { m_figures->openMap(); });
    on(SaveView, [this] { m_views->keep(presentView()); });
    on(Quit, [this] { close(); });
    on(YourName, [this] { m_person->ask(); });
    on(Search, [this] { m_tools->search().focusSearch(); });
    on(Shortcuts, [this] { showShortcuts(*m_actions, m_prompt, this); });
    on(About, [this] { showAbout(m_prompt, this); });
    for (const auto& [id, theme] : themeChoices) {
        on(id, [this, name = QLatin1String(theme)] { setTheme(name); });
    }
    on(LanguageEnglish, [this] { setLanguage(QStringLiteral("en")); });
    on(LanguageJapanese, [this] { setLanguage(QStringLiteral("ja")); });
    on(LanguagePlatform, [this] { setLanguage({}); });
}

void MainWindow::connectViewActions() {
    Actions& act = *m_actions;
    using enum ActionId;
    for (const auto& group :
         {std::vector{LayoutForce, LayoutHub},
          std::vector{ThemePlatform, ThemePaper, ThemeDark, ThemeContrast, ThemeContrastDark},
          std::vector{LanguagePlatform, LanguageEnglish, LanguageJapanese}}) {
        auto* exclusive = new QActionGroup(this);
        for (const ActionId id : group) {
            exclusive->addAction(act[id]);
        }
    }
    for (const auto& [id, theme] : themeChoices) {
        act[id]->setChecked(m_settings.theme() == QLatin1String(theme));
    }
    const QString language = m_settings.language();
    act[language.isEmpty()                ? LanguagePlatform
        : language == QLatin1String("ja") ? LanguageJapanese
                                          : LanguageEnglish]
        ->setChecked(true);
    connect(act[LayoutForce], &QAction::triggered, m_map, [this] {
        m_controller->setArrangement(layout::Arrangement::Force);
        m_map->showAll();
    });
    connect(act[LayoutHub], &QAction::triggered, m_map, [this] {
        m_controller->setArrangement(layout::Arrangement::Hub);
        m_map->showAll();
    });
    connect(act[ZoomIn], &QAction::triggered, m_map, &MapView::zoomIn);
    connect(act[ZoomOut], &QAction::triggered, m_map, &MapView::zoomOut);
    connect(act[ZoomFit], &QAction::triggered, m_map, &MapView::showAll);
    connect(act[Focus], &QAction::triggered, m_map, &MapView::focusCurrent);
    connect(act[ClearFocus], &QAction::triggered, m_map, &MapView::stepBack);
    connect(act[Pin], &QAction::triggered, m_map, &MapView::togglePin);
    connect(act[Ways], &QAction::triggered, m_map, &MapView::focusWays);
    connect(act[Hide], &QAction::triggered, m_map, &MapView::hideSelected);
    connect(act[ShowHidden], &QAction::triggered, m_map, &MapView::showHidden);
    connect(act[Back], &QAction::triggered, m_history, &ViewHistory::back);
    connect(act[Forward], &QAction::triggered, m_history, &ViewHistory::forward);
    connect(m_controller, &MapController::arrangementChanged, this, &MainWindow::updateActions);
    connect(act[UnpinAll], &QAction::triggered, m_controller, &MapController::unpinAll);
    connect(act[LabelsBack], &QAction::triggered, m_map, &MapView::giveLabelsBack);
    // Single keys belong to the map alone: elsewhere they are text.
    for (const ActionId id : {Focus, Ways, ClearFocus, Pin, UnpinAll, Hide, ShowHidden}) {
        act[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_map->addAction(act[id]);
    }
}

void MainWindow::updateActions() {
    using enum ActionId;
    const QUndoStack& stack = m_session.document().undoStack();
    const Selection& selection = m_session.selection();
    const bool record = selection.kind == Selection::Kind::Record && isEditable(selection.record.kind);
    const bool idle = !m_busy->isBusy();
    Actions& act = *m_actions;
    for (const auto& [id, kind] : newRecordActions) {
        act[id]->setEnabled(idle);
    }
    act[ImportTable]->setEnabled(idle);
    act[EditRecord]->setEnabled(record && idle);
    act[DeleteRecord]->setEnabled(record && idle);
    act[MergeRecord]->setEnabled(idle && !recordsToMerge(selection).empty());
    m_drafts->setUsable(idle && !m_session.document().isReadOnly());
    act[Undo]->setEnabled(idle && stack.canUndo());
    act[Redo]->setEnabled(idle && stack.canRedo());
    act[Back]->setEnabled(m_history->canGoBack());
    act[Forward]->setEnabled(m_history->canGoForward());
    act[m_controller->arrangement() == layout::Arrangement::Hub ? LayoutHub : LayoutForce]->setChecked(true);
    for (const ActionId file : {OpenStore, NewStore, SaveCopy}) {
        act[file]->setEnabled(idle);
    }
    act[Undo]->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
    act[Redo]->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo"));
}

void MainWindow::updateTitle() {
    const QString file = QFileInfo(m_session.document().store().path()).fileName();
    setWindowTitle(m_session.document().isReadOnly() ? tr("%1 (read-only) – Plus One").arg(file)
                                                     : tr("%1 – Plus One").arg(file));
    setWindowFilePath(m_session.document().store().path());
}

void MainWindow::say(const QString& text) {
    statusBar()->showMessage(text);
}

void MainWindow::report(const Result<void>& result) {
    if (!result) {
        m_prompt.tell(this, result.error());
    }
}

void MainWindow::makeForms() {
    m_forms = new RecordForms(m_session, m_prompt, m_settings, *m_edits, *m_door, this);
    connect(m_forms, &RecordForms::said, this, &MainWindow::say);
    connect(m_forms, &RecordForms::saved, this, &MainWindow::reveal);
    connect(m_docks, &Docks::editRequested, m_forms, &RecordForms::edit);
    connect(m_docks, &Docks::deleteRequested, m_forms, &RecordForms::remove);
    connect(m_docks, &Docks::mergeRequested, m_forms, &RecordForms::merge);
    connect(m_docks, &Docks::restoreRequested, this, [this](const AnyRecord& version) {
        m_door->pass([this, version] { m_docks->restore(version); });
    });
    connect(m_drafts, &DraftsBar::openRequested, this, [this] { m_forms->open(m_drafts->take()); });
    connect(m_drafts, &DraftsBar::discardRequested, this, [this] { m_drafts->take()->remove(); });
}

void MainWindow::reveal(const RecordRef& ref) {
    const auto record = m_session.dataset().find(ref);
    if (!record) {
        return;
    }
    const Lens lens = lensShowing(*m_session.index(), m_session.lens(), ref);
    if (lens != m_session.lens()) {
        say(tr("The lens has moved to show “%1”.").arg(titleOf(*record, m_session.language())));
        m_session.setLens(lens);
    }
    m_session.select(selectionFor(m_session.dataset(), ref, m_session.language()));
    m_map->flyToSelection();
}

void MainWindow::setTheme(const QString& name) {
    m_settings.setTheme(name);
    showStyle(name.isEmpty() ? m_platform.theme() : name);
}

void MainWindow::showStyle(const QString& name) {
    if (const auto style = Style::load(name)) {
        applyTheme(*qApp, *style);
        m_session.setStyle(*style);
    }
}

void MainWindow::setLanguage(const QString& language) {
    m_settings.setLanguage(language);
    say(tr("The language changes at the next start."));
}

void MainWindow::restoreWindow() {
    // The frame round the window, which only the window manager knows, has to be on the screen too.
    const int grid = m_session.style().grid;
    const QSize room = screen()->availableSize() - QSize(2 * grid, 6 * grid);
    resize(sizeHint().expandedTo(defaultSize).boundedTo(room));
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
        restoreState(m_settings.docks());
    }
    m_docks->table().restoreColumns(m_settings.tableColumns());
    m_docks->ladder().setWeights(m_settings.ladderWeights());
}

ViewState MainWindow::presentView() const {
    ViewState view = m_controller->view();
    view.viewport = m_map->picture().camera().chosen();
    view.labelScale = m_map->picture().viewport().scale;
    return view;
}

void MainWindow::showView(const ViewState& view) {
    m_session.setLens(view.lens);
    m_session.showLoss(view.without);
    m_controller->restore(view);
    m_map->picture().setChosenViewport(view.viewport);
    if (!view.style.isEmpty() && view.style != m_session.style().name) {
        showStyle(view.style);
    }
}

void MainWindow::restoreView() {
    // A store that was never shown begins with a map of its own, not with the pins of the one before.
    // Its colours are the settings' matter: the desktop may have changed meanwhile.
    ViewState view = m_settings.view(m_session.document().store().path()).value_or(ViewState());
    view.style.clear();
    m_map->setFocus(std::nullopt);
    showView(view);
    m_session.select(m_kept->keptSelection());
    m_history->startAnew();
    m_views->refresh();
    m_drafts->offer(m_forms->leftBehind());
    m_tours->openDraft();
}

void MainWindow::saveView() {
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setTableColumns(m_docks->table().columns());
    m_settings.setLadderWeights(m_docks->ladder().weights());
    m_kept->keep();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveView();
    event->accept();
}

} // namespace plusone
