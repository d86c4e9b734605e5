#pragma once

#include "forms/textfields.h"

#include <QAbstractListModel>

#include <vector>

namespace plusone {

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

    explicit ChoiceModel(std::vector<Choice> choices, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    [[nodiscard]] const Choice* withKey(const QString& key) const;

private:
    std::vector<Choice> m_choices;
};

/// A field that completes what is typed from a list of choices, by any part of their labels; Down or the
/// arrow opens the whole list. Texts that are not in the list are allowed: the rules judge them.
class ChoiceEdit : public LineEdit {
    Q_OBJECT

public:
    ChoiceEdit(ChoiceModel* choices, qsizetype limit, QWidget* parent = nullptr);

    /// The choice taken from the list, else the one whose text or key stands in the field; nullptr when none.
    [[nodiscard]] const Choice* chosen() const;
    /// The choice that a text means: as chosen(), else the only one whose label holds it.
    [[nodiscard]] const Choice* meant(const QString& text) const;
    /// Shows a choice, as if it was taken from the list.
    void setChosen(const QString& key);

Q_SIGNALS:
    /// Enter, a click in the list, or leaving the field.
    void committed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

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
