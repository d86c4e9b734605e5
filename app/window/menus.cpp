#include "window/menus.h"

#include "window/actions.h"

#include <QCoreApplication>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr std::nullopt_t line = std::nullopt;

} // namespace

void fillMenus(QMenuBar& bar, const Actions& actions, QMenu* views, QMenu* panels) {
    using enum ActionId;
    const auto fill = [&actions](QMenu* menu, std::initializer_list<std::optional<ActionId>> ids) {
        for (const auto& id : ids) {
            if (id) {
                menu->addAction(actions[*id]);
            } else {
                menu->addSeparator();
            }
        }
    };
    fill(bar.addMenu(Words::tr("&File")), {OpenStore, NewStore, SaveCopy, line, ExportFigure, line, Quit});
    QMenu* edit = bar.addMenu(Words::tr("&Edit"));
    fill(edit, {Undo, Redo, line});
    fill(edit->addMenu(Words::tr("&New")),
         {NewExercise, NewDialogue, NewTie, NewFramework, NewActor, NewSource});
    fill(edit, {ImportTable, EditRecord, DeleteRecord, MergeRecord, line, Search, line, YourName});
    QMenu* view = bar.addMenu(Words::tr("&View"));
    fill(view, {Back,    Forward,  line,       LayoutForce, LayoutHub,  line,       ZoomIn,
                ZoomOut, ZoomFit,  line,       Focus,       Ways,       ClearFocus, line,
                Pin,     UnpinAll, LabelsBack, Hide,        ShowHidden, line,       GuidedTour});
    view->addMenu(views);
    view->addMenu(panels);
    fill(view->addMenu(Words::tr("&Colours")),
         {ThemePlatform, ThemePaper, ThemeDark, ThemeContrast, ThemeContrastDark});
    fill(view->addMenu(Words::tr("&Language")), {LanguagePlatform, LanguageEnglish, LanguageJapanese});
    fill(bar.addMenu(Words::tr("&Help")), {Shortcuts, About});
}

} // namespace plusone
