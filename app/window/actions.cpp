#include "window/actions.h"

#include "window/icons.h"

#include <QCoreApplication>

#include <array>

namespace plusone {
namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{NewExercise, QT_TRANSLATE_NOOP("Actions", "&New exercise…"),
               QT_TRANSLATE_NOOP("Actions", "Add an exercise with its sources"), "Ctrl+N", "new-exercise"},
    ActionSpec{NewDialogue, QT_TRANSLATE_NOOP("Actions", "New &dialogue…"),
               QT_TRANSLATE_NOOP("Actions", "Add a meeting with its sources"), "Ctrl+Shift+N", ""},
    ActionSpec{NewTie, QT_TRANSLATE_NOOP("Actions", "New agreemen&t…"),
               QT_TRANSLATE_NOOP("Actions", "Add a treaty or another agreement with its sources"), "", ""},
    ActionSpec{NewFramework, QT_TRANSLATE_NOOP("Actions", "New &framework…"),
               QT_TRANSLATE_NOOP("Actions", "Add a framework with its members"), "", ""},
    ActionSpec{NewActor, QT_TRANSLATE_NOOP("Actions", "New &actor…"),
               QT_TRANSLATE_NOOP("Actions", "Add a country or an organisation"), "", ""},
    ActionSpec{NewSource, QT_TRANSLATE_NOOP("Actions", "New &source…"),
               QT_TRANSLATE_NOOP("Actions", "Add a source that records can cite"), "", ""},
    ActionSpec{ImportTable, QT_TRANSLATE_NOOP("Actions", "&Import a table…"),
               QT_TRANSLATE_NOOP("Actions", "Add many records from a spreadsheet or a CSV file"), "Ctrl+I",
               "table"},
    ActionSpec{EditRecord, QT_TRANSLATE_NOOP("Actions", "&Edit…"),
               QT_TRANSLATE_NOOP("Actions", "Change the record that is selected"), "Ctrl+Return", "edit"},
    ActionSpec{DeleteRecord, QT_TRANSLATE_NOOP("Actions", "&Delete…"),
               QT_TRANSLATE_NOOP("Actions", "Delete the record that is selected; undo brings it back"),
               "Ctrl+Del", "delete"},
    ActionSpec{MergeRecord, QT_TRANSLATE_NOOP("Actions", "&Merge with…"),
               QT_TRANSLATE_NOOP("Actions",
                                 "Make the record that is selected and another one, or the two that are "
                                 "selected, one record"),
               "Ctrl+M", ""},
    ActionSpec{Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"),
               QT_TRANSLATE_NOOP("Actions", "Take the last edit back"), "Ctrl+Z", "undo"},
    ActionSpec{Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"),
               QT_TRANSLATE_NOOP("Actions", "Make the edit again that was taken back"), "Ctrl+Shift+Z",
               "redo"},
    ActionSpec{OpenStore, QT_TRANSLATE_NOOP("Actions", "&Open…"),
               QT_TRANSLATE_NOOP("Actions", "Open another *.plusone file, or the view of a PNG figure"),
               "Ctrl+O", "open-store"},
    ActionSpec{NewStore, QT_TRANSLATE_NOOP("Actions", "New &store…"),
               QT_TRANSLATE_NOOP("Actions", "Make a new *.plusone file from the shipped data"), "", ""},
    ActionSpec{SaveCopy, QT_TRANSLATE_NOOP("Actions", "Save a &copy…"),
               QT_TRANSLATE_NOOP("Actions", "Write a copy of the whole store to another file"),
               "Ctrl+Shift+S", "save-copy"},
    ActionSpec{ExportFigure, QT_TRANSLATE_NOOP("Actions", "&Figure…"),
               QT_TRANSLATE_NOOP("Actions", "Export the map as PNG, SVG or PDF"), "Ctrl+E", "figure"},
    ActionSpec{Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"),
               QT_TRANSLATE_NOOP("Actions", "Close the window; every edit is already saved"), "Ctrl+Q",
               "quit"},
    ActionSpec{Search, QT_TRANSLATE_NOOP("Actions", "&Search"),
               QT_TRANSLATE_NOOP("Actions", "Find an actor, a framework, a record or a source"), "Ctrl+F",
               "search"},
    ActionSpec{YourName, QT_TRANSLATE_NOOP("Actions", "Your &name…"),
               QT_TRANSLATE_NOOP("Actions", "The name that the history shows for your edits"), "", ""},
    ActionSpec{LayoutForce, QT_TRANSLATE_NOOP("Actions", "&Force layout"),
               QT_TRANSLATE_NOOP("Actions", "Ties pull their actors together"), "Ctrl+1", "layout-force",
               true},
    ActionSpec{LayoutHub, QT_TRANSLATE_NOOP("Actions", "&Hub layout"),
               QT_TRANSLATE_NOOP("Actions", "Japan left, the U.S. right, partners round them"), "Ctrl+2",
               "layout-hub", true},
    ActionSpec{ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
               QT_TRANSLATE_NOOP("Actions", "Draw the map larger"), "Ctrl++", "zoom-in"},
    ActionSpec{ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
               QT_TRANSLATE_NOOP("Actions", "Draw the map smaller"), "Ctrl+-", "zoom-out"},
    ActionSpec{ZoomFit, QT_TRANSLATE_NOOP("Actions", "Show &all"),
               QT_TRANSLATE_NOOP("Actions", "Fit the whole map into the window"), "Ctrl+0", "zoom-fit"},
    ActionSpec{
        Focus, QT_TRANSLATE_NOOP("Actions", "Focu&s"),
        QT_TRANSLATE_NOOP("Actions", "Light the neighbourhood of what is selected; again: one step further"),
        "F", "focus"},
    ActionSpec{
        Ways, QT_TRANSLATE_NOOP("Actions", "Shortest &ways"),
        QT_TRANSLATE_NOOP("Actions", "Light the shortest ways between the two actors that are selected"), "W",
        "ways"},
    ActionSpec{Hide, QT_TRANSLATE_NOOP("Actions", "Hi&de"),
               QT_TRANSLATE_NOOP("Actions",
                                 "Take what is selected out of the picture; its records stay in the "
                                 "lens"),
               "H", "hide"},
    ActionSpec{ShowHidden, QT_TRANSLATE_NOOP("Actions", "Brin&g back"),
               QT_TRANSLATE_NOOP("Actions", "Show everything again that was hidden"), "Shift+H", ""},
    ActionSpec{Back, QT_TRANSLATE_NOOP("Actions", "&Back"),
               QT_TRANSLATE_NOOP("Actions", "To what the window showed before"), "Alt+Left", "step-back"},
    ActionSpec{Forward, QT_TRANSLATE_NOOP("Actions", "Fo&rward"),
               QT_TRANSLATE_NOOP("Actions", "To what the window showed before you went back"), "Alt+Right",
               "step-forward"},
    ActionSpec{SaveView, QT_TRANSLATE_NOOP("Actions", "&Keep this view…"),
               QT_TRANSLATE_NOOP("Actions", "Store lens, layout, positions and colours under a name"),
               "Ctrl+D", "keep-view"},
    ActionSpec{GuidedTour, QT_TRANSLATE_NOOP("Actions", "Guided &tour"),
               QT_TRANSLATE_NOOP("Actions", "Go through the founding editorial's argument, or a tour of your "
                                            "own, view by view"),
               "Ctrl+T", "tour"},
    ActionSpec{ClearFocus, QT_TRANSLATE_NOOP("Actions", "St&ep back"),
               QT_TRANSLATE_NOOP("Actions", "Leave the focus, then the selection"), "Esc", ""},
    ActionSpec{Pin, QT_TRANSLATE_NOOP("Actions", "&Pin or unpin"),
               QT_TRANSLATE_NOOP("Actions", "Hold the selected actor where it is, or let it go"), "P", "pin"},
    ActionSpec{UnpinAll, QT_TRANSLATE_NOOP("Actions", "&Unpin all"),
               QT_TRANSLATE_NOOP("Actions", "Let every pinned actor go"), "Shift+P", "unpin"},
    ActionSpec{LabelsBack, QT_TRANSLATE_NOOP("Actions", "Labels bac&k"),
               QT_TRANSLATE_NOOP("Actions",
                                 "Let the label that was moved stand where the program puts it: that of "
                                 "what is chosen, else all"),
               "Ctrl+Shift+0", ""},
    ActionSpec{ThemePaper, QT_TRANSLATE_NOOP("Actions", "&Paper"),
               QT_TRANSLATE_NOOP("Actions", "Light colours"), "", "", true},
    ActionSpec{ThemeDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), QT_TRANSLATE_NOOP("Actions", "Dark colours"),
               "", "", true},
    ActionSpec{ThemeContrast, QT_TRANSLATE_NOOP("Actions", "&High contrast"),
               QT_TRANSLATE_NOOP("Actions", "Black on white, strong colours, thicker lines"), "", "", true},
    ActionSpec{ThemeContrastDark, QT_TRANSLATE_NOOP("Actions", "High &contrast, dark"),
               QT_TRANSLATE_NOOP("Actions", "White on black, strong colours, thicker lines"), "", "", true},
    ActionSpec{ThemePlatform, QT_TRANSLATE_NOOP("Actions", "As the &desktop"),
               QT_TRANSLATE_NOOP("Actions", "Light, dark or high contrast as the desktop is"), "", "", true},
    ActionSpec{LanguageEnglish, QT_TRANSLATE_NOOP("Actions", "&English"),
               QT_TRANSLATE_NOOP("Actions", "English from the next start"), "", "", true},
    ActionSpec{LanguageJapanese, QT_TRANSLATE_NOOP("Actions", "&Japanese (日本語)"),
               QT_TRANSLATE_NOOP("Actions", "Japanese from the next start"), "", "", true},
    ActionSpec{LanguagePlatform, QT_TRANSLATE_NOOP("Actions", "As the &desktop"),
               QT_TRANSLATE_NOOP("Actions", "The desktop's language from the next start"), "", "", true},
    ActionSpec{Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keys"),
               QT_TRANSLATE_NOOP("Actions", "All keys and what they do"), "F1", "help"},
    ActionSpec{About, QT_TRANSLATE_NOOP("Actions", "&About Plus One"),
               QT_TRANSLATE_NOOP("Actions", "Version, licences and the data's origin"), "", "about"},
};

} // namespace

std::span<const ActionSpec> actionTable() {
    return table;
}

Actions::Actions(const Style& style, QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : table) {
        const QString help = QCoreApplication::translate("Actions", spec.help);
        auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        action->setToolTip(help);
        action->setStatusTip(help);
        action->setShortcut(QKeySequence(QString::fromLatin1(spec.key), QKeySequence::PortableText));
        action->setCheckable(spec.checkable);
        m_actions[spec.id] = action;
    }
    setStyle(style);
}

void Actions::setStyle(const Style& style) {
    for (const ActionSpec& spec : table) {
        if (*spec.icon != '\0') {
            m_actions[spec.id]->setIcon(icon(QString::fromLatin1(spec.icon), style));
        }
    }
}

} // namespace plusone
