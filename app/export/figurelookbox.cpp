#include "export/figurelookbox.h"

#include "export/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// Chooses what has this value; a value that the list does not offer changes nothing.
void choose(QComboBox& box, const QVariant& value) {
    if (const int index = box.findData(value); index >= 0) {
        box.setCurrentIndex(index);
    }
}

/// Of the parts of the map: the whole, what is selected, what the window shows, what a figure has that was
/// made before.
enum Part { Whole, Selected, View, AsBefore };

} // namespace

FigureLookBox::FigureLookBox(const FigureSource& source, QWidget* parent) : QGroupBox(tr("Look"), parent) {
    auto* form = new QFormLayout(this);
    m_theme = addChoice("theme", tr("&Colours"), tr("Colours"));
    m_theme->addItem(tr("Paper"), u"paper"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->addItem(tr("Print (black and white)"), u"print"_s);
    m_transparent = addSwitch("transparent", tr("&Transparent background"));
    m_transparent->setToolTip(
        tr("For a page that is light. Over something dark, the dark colours can be read."));
    m_language = addChoice("language", tr("&Language"), tr("Language"));
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Japanese"), u"ja"_s);
    m_bothNames = addSwitch("bothNames", tr("&Both names (English and Japanese)"));
    m_outlines = addSwitch("outlines", tr("Letters as shapes (SV&G)"));
    m_outlines->setToolTip(tr("The SVG looks the same where the fonts are missing, but its text can neither "
                              "be searched nor edited."));
    m_part = addChoice("part", tr("Part &of the map"), tr("Part of the map"));
    m_part->addItem(tr("The whole map"));
    addPart(tr("What is selected"), source.selected, tr("What is selected (nothing is)"));
    addPart(tr("What the window shows"), source.view, tr("What the window shows (nothing)"));
    if (source.chart) { // what is hidden keeps what the figures of maps had
        form->setRowVisible(m_bothNames, false);
        form->setRowVisible(m_part, false);
    }
}

QComboBox* FigureLookBox::addChoice(const char* objectName, const QString& label,
                                    const QString& accessibleName) {
    auto* box = named(new QComboBox(this), objectName, accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    static_cast<QFormLayout*>(layout())->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &FigureLookBox::changed);
    return box;
}

QCheckBox* FigureLookBox::addSwitch(const char* objectName, const QString& label) {
    auto* box = named(new QCheckBox(label, this), objectName, QString(label).remove(u'&'));
    static_cast<QFormLayout*>(layout())->addRow(box);
    connect(box, &QCheckBox::toggled, this, &FigureLookBox::changed);
    return box;
}

void FigureLookBox::addPart(const QString& text, const std::optional<QRectF>& part,
                            const QString& withoutIt) {
    m_part->addItem(part ? text : withoutIt, part ? QVariant(*part) : QVariant());
    auto* model = static_cast<QStandardItemModel*>(m_part->model());
    model->item(m_part->count() - 1)->setEnabled(part.has_value());
}

void FigureLookBox::readInto(FigureSpec& spec) const {
    spec.theme = m_theme->currentData().toString();
    spec.transparent = m_transparent->isChecked();
    spec.language = m_language->currentData().toString();
    spec.bothNames = m_bothNames->isChecked();
    spec.outlines = m_outlines->isChecked();
    const QVariant part = m_part->currentData();
    spec.crop = part.isValid() ? std::optional(part.toRectF()) : std::nullopt;
}

void FigureLookBox::show(const FigureSpec& spec) {
    {
        const QSignalBlocker quiet(this);
        choose(*m_theme, spec.theme);
        m_transparent->setChecked(spec.transparent);
        choose(*m_language, spec.language);
        m_bothNames->setChecked(spec.bothNames);
        m_outlines->setChecked(spec.outlines);
        showPart(spec.crop);
    }
    Q_EMIT changed();
}

void FigureLookBox::showPart(const std::optional<QRectF>& part) {
    const QVariant wanted = part ? QVariant(*part) : QVariant();
    int index = part ? -1 : int(Whole);
    for (const int offered : {Selected, View}) {
        index = part && m_part->itemData(offered) == wanted ? offered : index;
    }
    if (m_part->count() > AsBefore) {
        m_part->removeItem(AsBefore);
    }
    if (index < 0) {
        m_part->addItem(tr("As the figure had it"), wanted);
        index = AsBefore;
    }
    m_part->setCurrentIndex(index);
}

} // namespace plusone
