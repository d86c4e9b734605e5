#pragma once

#include "scene/style.h"

#include <QAction>
#include <QObject>

#include <map>
#include <span>

namespace plusone {

enum class ActionId {
    NewExercise,
    NewDialogue,
    NewTie,
    NewFramework,
    NewActor,
    NewSource,
    ImportTable,
    EditRecord,
    DeleteRecord,
    MergeRecord,
    Undo,
    Redo,
    OpenStore,
    NewStore,
    SaveCopy,
    ExportFigure,
    Quit,
    Search,
    YourName,
    LayoutForce,
    LayoutHub,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    Focus,
    ClearFocus,
    Pin,
    UnpinAll,
    Ways,
    Hide,
    ShowHidden,
    Back,
    Forward,
    SaveView,
    GuidedTour,
    LabelsBack,
    ThemePaper,
    ThemeDark,
    ThemeContrast,
    ThemeContrastDark,
    ThemePlatform,
    LanguageEnglish,
    LanguageJapanese,
    LanguagePlatform,
    Shortcuts,
    About,
};

/// One row of the table of all actions; menus, toolbar, the page of shortcuts and tests are made from it.
struct ActionSpec {
    ActionId id;
    const char* text; ///< English, with mnemonic
    const char* help; ///< a sentence: tool tip and status bar
    const char* key;  ///< portable text of the shortcut, or ""
    const char* icon; ///< file name in resources/icons, or ""
    bool checkable = false;
};

std::span<const ActionSpec> actionTable();

/// The QActions of one window.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const Style& style, QObject* parent);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.at(id); }
    void setStyle(const Style& style);

private:
    std::map<ActionId, QAction*> m_actions;
};

} // namespace plusone
