#include "window/settings.h"

#include "store/defaultstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// QStandardPaths has no place for state before Qt 6.7; this is the rule of the XDG base directory
/// specification.
QString stateFolder() {
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + u"/.local/state"_s;
}

QString keyOf(const QString& group, const QString& storePath) {
    const QByteArray path = QFileInfo(storePath).absoluteFilePath().toUtf8();
    return group + u'/' +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Places Places::standard() {
    const auto in = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    return {in(QStandardPaths::GenericConfigLocation) + u"/plusone/plusone.ini"_s,
            stateFolder() + u"/plusone/state.ini"_s, defaultStorePath()};
}

Settings::Settings(const Places& places)
    : m_config(places.config, QSettings::IniFormat), m_state(places.state, QSettings::IniFormat) {}

QString Settings::theme() const {
    return m_config.value("theme"_L1).toString();
}

void Settings::setTheme(const QString& theme) {
    m_config.setValue("theme"_L1, theme);
}

QString Settings::language() const {
    return m_config.value("language"_L1).toString();
}

void Settings::setLanguage(const QString& language) {
    m_config.setValue("language"_L1, language);
}

QString Settings::personName() const {
    return m_config.value("person/name"_L1).toString();
}

void Settings::setPersonName(const QString& name) {
    m_config.setValue("person/name"_L1, name);
}

Playing Settings::playing() const {
    const Playing usual;
    const int speed = m_config.value("play/speed"_L1, int(usual.speed)).toInt();
    const bool known = speed >= int(Playing::Speed::Slow) && speed <= int(Playing::Speed::Fast);
    return {std::clamp(m_config.value("play/months"_L1, usual.months).toInt(), 1, usual.months),
            known ? Playing::Speed(speed) : usual.speed, m_config.value("play/loop"_L1, usual.loop).toBool()};
}

void Settings::setPlaying(const Playing& playing) {
    m_config.setValue("play/months"_L1, playing.months);
    m_config.setValue("play/speed"_L1, int(playing.speed));
    m_config.setValue("play/loop"_L1, playing.loop);
}

QByteArray Settings::geometry() const {
    return m_state.value("window/geometry"_L1).toByteArray();
}

QByteArray Settings::docks() const {
    return m_state.value("window/docks"_L1).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& docks) {
    m_state.setValue("window/geometry"_L1, geometry);
    m_state.setValue("window/docks"_L1, docks);
}

QString Settings::draftsFolder() const {
    return QFileInfo(m_state.fileName()).absoluteDir().filePath(u"drafts"_s);
}

QByteArray Settings::tableColumns() const {
    return m_state.value("table/columns"_L1).toByteArray();
}

void Settings::setTableColumns(const QByteArray& columns) {
    m_state.setValue("table/columns"_L1, columns);
}

QString Settings::ladderWeights() const {
    return m_config.value("ladder/weights"_L1).toString();
}

void Settings::setLadderWeights(const QString& weights) {
    m_config.setValue("ladder/weights"_L1, weights);
}

QByteArray Settings::figure() const {
    return m_config.value("figure/choices"_L1).toByteArray();
}

void Settings::setFigure(const QByteArray& choices) {
    m_config.setValue("figure/choices"_L1, choices);
}

std::optional<ViewState> Settings::view(const QString& storePath) const {
    const auto view = ViewState::fromJson(m_state.value(keyOf(u"views"_s, storePath)).toByteArray());
    return view ? std::optional(*view) : std::nullopt;
}

void Settings::setView(const QString& storePath, const ViewState& view) {
    m_state.setValue(keyOf(u"views"_s, storePath), view.toJson());
}

std::vector<RecordRef> Settings::selected(const QString& storePath) const {
    std::vector<RecordRef> records;
    for (const QString& text : m_state.value(keyOf(u"selections"_s, storePath)).toStringList()) {
        if (const auto record = RecordRef::fromString(text)) {
            records.push_back(*record);
        }
    }
    return records;
}

void Settings::setSelected(const QString& storePath, const std::vector<RecordRef>& records) {
    QStringList texts;
    for (const RecordRef& record : records) {
        texts << record.toString();
    }
    m_state.setValue(keyOf(u"selections"_s, storePath), texts);
}

std::optional<Tour> Settings::tourDraft(const QString& storePath) const {
    const auto draft =
        Tour::fromJson(m_state.value(keyOf(u"tours"_s, storePath)).toByteArray(), Tour::State::Draft);
    return draft ? std::optional(*draft) : std::nullopt;
}

void Settings::setTourDraft(const QString& storePath, const Tour& draft) {
    m_state.setValue(keyOf(u"tours"_s, storePath), QJsonDocument(draft.toJson()).toJson());
}

void Settings::forgetTourDraft(const QString& storePath) {
    m_state.remove(keyOf(u"tours"_s, storePath));
}

} // namespace plusone
