#include "cli/figuredrawing.h"

#include "cli/files.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "scene/figurenotes.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One figure of a request.
struct Single {
    QString out;
    Lens lens;
    const ViewState* view = nullptr; ///< in the place of the lens
};

std::vector<Single> singlesOf(const FigureRequest& request) {
    std::vector<Single> singles;
    if (request.views) {
        for (const NamedView& named : *request.views) {
            const QString out = named.name.isEmpty() ? request.out : numberedPath(request.out, named.name);
            singles.push_back({out, {}, &named.view});
        }
        return singles;
    }
    if (!request.each) {
        return {{request.out, request.lens}};
    }
    for (LensStep& step : stepsOf(request.lens, *request.each)) {
        singles.push_back({numberedPath(request.out, step.name), std::move(step.lens)});
    }
    return singles;
}

/// The actors, and the members of the frameworks, that --crop names and the network has.
std::set<std::size_t> nodesToShow(const QStringList& ids, const Network& network) {
    std::set<std::size_t> nodes;
    for (const QString& id : ids) {
        const std::size_t actor = network.indexOf(ActorId(id));
        if (actor < network.nodes.size()) {
            nodes.insert(actor);
        }
        for (const NetworkHull& hull : network.hulls) {
            if (hull.framework.slug() == id) {
                nodes.insert(hull.members.begin(), hull.members.end());
            }
        }
    }
    return nodes;
}

QString nothingToCropTo(const FigureRequest& request, const QString& out) {
    return Words::tr("Nothing that --crop names is drawn in “%1”: %2.")
        .arg(out, request.cropTo.join(u", "_s));
}

Result<void> checkCrop(const Dataset& dataset, const FigureRequest& request) {
    if (request.cropTo.isEmpty()) {
        return {};
    }
    for (const QString& id : request.cropTo) {
        if (!dataset.find(ActorId(id)) && !dataset.find(FrameworkId(id))) {
            return unknownId(Words::tr("--crop %1 is no actor or framework of this data; %2."), id,
                             nearActors(dataset, id) + nearFrameworks(dataset, id));
        }
    }
    const EventIndex index(dataset);
    const std::vector<Single> singles = singlesOf(request);
    const bool isDrawn = std::any_of(singles.begin(), singles.end(), [&](const Single& single) {
        return !nodesToShow(request.cropTo, buildNetwork(index, single.lens)).empty();
    });
    return isDrawn ? Result<void>() : Error{ErrorCode::NotFound, nothingToCropTo(request, request.out)};
}

/// Draws the figures of one request, one after the other.
class Drawing {
public:
    Drawing(const Dataset& dataset, const FigureRequest& request, Style style)
        : m_dataset(dataset), m_request(request), m_style(std::move(style)), m_singles(singlesOf(request)),
          m_spec(request.figure) {}

    Result<void> run(QStringList& written) {
        for (const QString& sentence : m_request.notes) {
            note(sentence);
        }
        if (m_request.each) { // so that nobody jumps from one figure to the next
            m_places = arrangeAllTimes(m_dataset, m_style, m_request.figure.language, m_request.layout);
        }
        if (!m_request.cropTo.isEmpty()) {
            arrangeForCrop();
        }
        for (std::size_t i = 0; i < m_singles.size(); ++i) {
            const Single& single = m_singles[i];
            const auto figure =
                single.view ? figureOfView(m_dataset, *single.view, m_spec)
                            : compose(single, m_maps.empty() ? arranged(single.lens) : std::move(m_maps[i]));
            const auto drawn = figure ? draw(*figure, single.out, written) : figure.error();
            if (!drawn) {
                return drawn;
            }
        }
        return {};
    }

private:
    [[nodiscard]] ArrangedMap arranged(const Lens& lens) const {
        return arrangeMap(m_dataset, lens, m_style, m_spec.language, m_request.layout, m_places,
                          m_request.discs);
    }

    /// The figures of a sequence show one part of the map: that with everybody's places in all of them.
    void arrangeForCrop() {
        std::vector<layout::Vec2> places;
        for (const Single& single : m_singles) {
            m_maps.push_back(arranged(single.lens));
            for (const std::size_t node : nodesToShow(m_request.cropTo, m_maps.back().network)) {
                places.push_back(m_maps.back().positions[node]);
            }
        }
        m_spec.crop = croppedTo(places);
    }

    [[nodiscard]] Result<Figure> compose(const Single& single, const ArrangedMap& map) const {
        if (!map.network.records.empty() && !m_request.cropTo.isEmpty() &&
            nodesToShow(m_request.cropTo, map.network).empty()) {
            note(nothingToCropTo(m_request, single.out));
        }
        return composeFigure(m_dataset, single.lens, map.network, map.positions, m_spec,
                             m_request.layout.arrangement);
    }

    Result<void> draw(const Figure& figure, const QString& out, QStringList& written) {
        if (figure.scene.nodes.empty()) {
            note(Words::tr("No record passes these filters; “%1” shows an empty map.").arg(out));
        }
        return writeFigure(figure, out, m_request.beside, m_dataset, written);
    }

    const Dataset& m_dataset;
    const FigureRequest& m_request;
    Style m_style;
    std::vector<Single> m_singles;
    FigureSpec m_spec;
    PositionMap m_places;            ///< where everybody stands in all figures of a sequence
    std::vector<ArrangedMap> m_maps; ///< of the figures, where they had to be known before the first
};

} // namespace

QStringList targetsOf(const FigureRequest& request) {
    QStringList targets;
    for (const Single& single : singlesOf(request)) {
        targets << single.out << besidePaths(request.beside, single.out);
    }
    return targets;
}

int printFiles(const QStringList& files) {
    QString lines;
    for (const QString& file : files) {
        lines += file + u'\n';
    }
    return print(lines);
}

Result<void> checkNewFiles(const QStringList& paths, bool mayReplace) {
    for (const QString& path : paths) {
        if (const auto possible = checkTarget(path); !possible) {
            return possible;
        }
        if (!mayReplace && QFileInfo::exists(path)) {
            return Error{
                ErrorCode::Conflict,
                Words::tr("“%1” is there already and is left as it is. --force replaces it.").arg(path)};
        }
    }
    return {};
}

Result<void> checkFigure(const Dataset& dataset, const FigureRequest& request) {
    if (const auto known = checkIds(request.lens, dataset); !known) {
        return known;
    }
    if (const auto style = Style::load(request.figure.theme); !style) {
        return style.error();
    }
    return checkCrop(dataset, request);
}

Result<void> drawFigure(const Dataset& dataset, const FigureRequest& request, QStringList& written) {
    auto style = Style::load(request.figure.theme);
    return style ? Drawing(dataset, request, *std::move(style)).run(written) : style.error();
}

Result<void> writeFigure(const Figure& figure, const QString& out, const Beside& beside,
                         const Dataset& dataset, QStringList& written) {
    for (const QString& lack : notesOn(figure, figure.unnamed.size() + figure.shortened.size())) {
        note(u"“%1”: %2"_s.arg(out, lack));
    }
    if (const auto drawn = exportFigure(figure, out); !drawn) {
        return drawn;
    }
    written << out;
    return writeBeside(beside, out, figure.description, dataset, figure.records, figure.spec.language,
                       figure.numbers);
}

Error after(const QStringList& written, Error error) {
    if (!written.isEmpty()) {
        error.message +=
            u' ' + Words::tr("What was written before it stays, up to “%1”.").arg(written.last());
    }
    return error;
}

} // namespace plusone::cli
