#pragma once

#include "forms/textfields.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace plusone {

/// Between the names in a choice's label.
inline const QString labelSeparator = QStringLiteral(" · ");

/// One thing to choose by typing.
struct Choice {
    QString key;  ///< what the draft takes: a code, a slug
    QString text; ///< what stands in the field once it is chosen
    QString
        label; ///< what the list shows and what typing is matched with: "Australia · オーストラリア · AUS"
};

/// The choices of one kind; every field of the kind shares one model.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int textRole = Qt::UserRole;
    static constexpr int keyRole = Qt::UserRole + 1;

    /// `keyNamed`: the key that a text names beside the choices' own texts and keys, or an empty one.
    explicit ChoiceModel(std::vector<Choice> choices, QObject* parent = nullptr,
                         std::function<QString(const QString&)> keyNamed = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    [[nodiscard]] const Choice* withKey(const QString& key) const;
    [[nodiscard]] const Choice* named(const QString& text) const;

private:
    std::vector<Choice> m_choices;
    std::function<QString(const QString&)> m_keyNamed;
};

/// A field that completes what is typed from a list of choices, by any part of their labels; Down or the
/// arrow opens the whole list. Texts that are not in the list are allowed: the rules judge them.
class ChoiceEdit : public LineEdit {
    Q_OBJECT

public:
    ChoiceEdit(ChoiceModel* choices, qsizetype limit, QWidget* parent = nullptr);

    /// The choice taken from the list, else the one whose text or key stands in the field; nullptr when none.
    [[nodiscard]] const Choice* chosen() const;
    /// The choice that a text means: the one of this text or key, else the one that it names. Never by a part
    /// of a name: who pastes "Guinea" does not mean Papua New Guinea.
    [[nodiscard]] const Choice* meant(const QString& text) const;
    /// Shows a choice, as if it was taken from the list.
    void setChosen(const QString& key);

Q_SIGNALS:
    /// Enter, a click in the list, or leaving the field.
    void committed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Takes what the list offers along: Tab in the open list is leaving the field like any other.
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] const Choice* exactly(const QString& text) const;
    void take(const QModelIndex& index);
    void commit();
    void showAll();
    [[nodiscard]] QIcon arrow() const;

    ChoiceModel* m_choices;
    QString m_key; ///< of what was taken from the list: two sources may have one title
};

} // namespace plusone
