#include "network/algebraic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plusone {
namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void subtract(Vector& from, const Vector& direction, double share) {
    std::transform(from.begin(), from.end(), direction.begin(), from.begin(),
                   [share](double x, double d) { return x - share * d; });
}

/// Takes out the vector of ones, whose eigenvalue is 0.
void centre(Vector& x) {
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / double(x.size());
    std::for_each(x.begin(), x.end(), [mean](double& value) { value -= mean; });
}

/// Divides by its length, which it returns.
double normalise(Vector& x) {
    const double length = std::sqrt(dot(x, x));
    if (length > 0) {
        std::for_each(x.begin(), x.end(), [length](double& value) { value /= length; });
    }
    return length;
}

Vector timesLaplacian(const StepGraph& graph, const Vector& x) {
    Vector result(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto neighbours = graph.neighbours(i);
        result[i] = double(neighbours.size()) * x[i];
        for (const std::uint32_t other : neighbours) {
            result[i] -= x[other];
        }
    }
    return result;
}

/// The same numbers on every machine, of every direction something.
Vector startVector(std::size_t size) {
    Vector x(size);
    std::uint64_t state = 1;
    for (double& value : x) {
        state = state * 6364136223846793005U + 1442695040888963407U; // Knuth's MMIX
        value = double(state >> 11) / double(std::uint64_t(1) << 53) - 0.5;
    }
    centre(x);
    normalise(x);
    return x;
}

/// Symmetric and tridiagonal.
struct Tridiagonal {
    Vector diagonal;
    Vector beside; ///< one fewer

    /// Whether an eigenvalue is below `x` (Sturm's sequence).
    [[nodiscard]] bool hasBelow(double x) const {
        double pivot = 1;
        for (std::size_t i = 0; i < diagonal.size(); ++i) {
            const double before = i > 0 ? beside[i - 1] * beside[i - 1] / pivot : 0;
            pivot = diagonal[i] - x - before;
            if (pivot < 0) {
                return true;
            }
            pivot = std::max(pivot, 1e-300);
        }
        return false;
    }
    [[nodiscard]] double smallest() const {
        double low = 0; // of a Laplacian none is negative
        double high = *std::min_element(diagonal.begin(), diagonal.end());
        while (high - low > 1e-15 * (high + low)) {
            const double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            (hasBelow(middle) ? high : low) = middle;
        }
        return (low + high) / 2;
    }
};

/// Of a connected graph of two nodes or more.
double secondSmallest(const StepGraph& graph) {
    constexpr std::size_t between = 16; // steps from one look at the eigenvalue to the next
    constexpr double still = 1e-12;
    const std::size_t most = graph.size() - 1;
    std::vector<Vector> basis{startVector(graph.size())};
    Tridiagonal matrix;
    double before = -1;
    while (true) {
        Vector next = timesLaplacian(graph, basis.back());
        matrix.diagonal.push_back(dot(next, basis.back()));
        for (int twice = 0; twice < 2; ++twice) { // once is not enough in floating point
            for (const Vector& direction : basis) {
                subtract(next, direction, dot(next, direction));
            }
            centre(next);
        }
        const double length = normalise(next);
        const bool isWhole = basis.size() == most || length < 1e-10 * matrix.diagonal.front();
        if (isWhole || basis.size() % between == 0) {
            const double now = matrix.smallest();
            if (isWhole || std::abs(before - now) <= still * now) {
                return now;
            }
            before = now;
        }
        matrix.beside.push_back(length);
        basis.push_back(std::move(next));
    }
}

/// The nodes that count and what ties them, numbered anew.
StepGraph part(const StepGraph& graph, const std::vector<char>& counts) {
    std::vector<std::uint32_t> place(graph.size());
    std::uint32_t nodes = 0;
    std::vector<StepGraph::Tie> ties;
    for (std::uint32_t i = 0; i < graph.size(); ++i) {
        if (!counts[i]) {
            continue;
        }
        place[i] = nodes++;
        for (const std::uint32_t other : graph.neighbours(i)) {
            if (other < i && counts[other]) {
                ties.emplace_back(place[other], place[i]);
            }
        }
    }
    return {nodes, ties};
}

} // namespace

std::optional<double> algebraicConnectivity(const StepGraph& whole, const std::vector<char>& counts) {
    const StepGraph graph = part(whole, counts);
    if (graph.size() < 2) {
        return std::nullopt;
    }
    const auto parts = partsOf(graph);
    return *std::max_element(parts.begin(), parts.end()) > 0 ? 0 : secondSmallest(graph);
}

} // namespace plusone
