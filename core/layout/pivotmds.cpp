#include "layout/pivotmds.h"

#include "layout/random.h"

#include <algorithm>
#include <cmath>

namespace plusone::layout {
namespace {

/// Squared distances to the pivots, row by row, with the means of rows and columns taken out.
std::vector<float> centredSquares(const DistanceTable& table, std::size_t nodeCount,
                                  const std::vector<std::size_t>& columns) {
    const std::size_t count = columns.size();
    std::vector<float> squares(nodeCount * count);
    std::vector<double> columnMean(count, 0.0);
    double mean = 0;
    for (std::size_t v = 0; v < nodeCount; ++v) {
        const std::uint16_t* row = table.row(v);
        double rowMean = 0;
        for (std::size_t k = 0; k < count; ++k) {
            const double square = double(row[columns[k]]) * row[columns[k]];
            squares[v * count + k] = float(square);
            columnMean[k] += square / double(nodeCount);
            rowMean += square / double(count);
        }
        mean += rowMean / double(nodeCount);
        for (std::size_t k = 0; k < count; ++k) {
            squares[v * count + k] -= float(rowMean);
        }
    }
    for (std::size_t v = 0; v < nodeCount; ++v) {
        for (std::size_t k = 0; k < count; ++k) {
            squares[v * count + k] = (squares[v * count + k] - float(columnMean[k] - mean)) / -2;
        }
    }
    return squares;
}

/// Matrix times its transpose's: one row and column a pivot.
std::vector<double> products(const std::vector<float>& rows, std::size_t nodeCount, std::size_t count) {
    std::vector<double> matrix(count * count, 0.0);
    for (std::size_t v = 0; v < nodeCount; ++v) {
        const float* row = rows.data() + v * count;
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = a; b < count; ++b) {
                matrix[a * count + b] += double(row[a]) * double(row[b]);
            }
        }
    }
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            matrix[a * count + b] = matrix[b * count + a];
        }
    }
    return matrix;
}

double normalise(std::vector<double>& vector) {
    double length = 0;
    for (const double x : vector) {
        length += x * x;
    }
    length = std::sqrt(length);
    for (double& x : vector) {
        x = length > 0 ? x / length : 0;
    }
    return length;
}

/// The largest eigenvector that is square to `other`, by power iteration.
std::vector<double> largestEigenvector(const std::vector<double>& matrix, const std::vector<double>& other,
                                       Random& random) {
    constexpr int mostRounds = 60;
    constexpr double still = 1e-5;
    std::vector<double> now(other.size());
    for (double& x : now) {
        x = random.unit() - 0.5;
    }
    normalise(now);
    std::vector<double> next(now.size());
    for (int round = 0; round < mostRounds; ++round) {
        // Row by row of the symmetric matrix, so that all sums grow side by side.
        std::fill(next.begin(), next.end(), 0.0);
        for (std::size_t b = 0; b < now.size(); ++b) {
            for (std::size_t a = 0; a < now.size(); ++a) {
                next[a] += matrix[b * now.size() + a] * now[b];
            }
        }
        double along = 0;
        for (std::size_t a = 0; a < now.size(); ++a) {
            along += next[a] * other[a];
        }
        double same = 0;
        for (std::size_t a = 0; a < now.size(); ++a) {
            next[a] -= along * other[a];
        }
        normalise(next);
        for (std::size_t a = 0; a < now.size(); ++a) {
            same += next[a] * now[a];
        }
        now.swap(next);
        if (same > 1 - still) {
            break;
        }
    }
    return now;
}

/// Factor that brings drawn distances to the pivots to the table's, least squares over relative errors.
double scaleOf(const DistanceTable& table, const std::vector<std::size_t>& columns,
               const std::vector<Vec2>& positions) {
    double sum = 0;
    double squares = 0;
    for (std::size_t v = 0; v < positions.size(); ++v) {
        for (const std::size_t k : columns) {
            if (const double wanted = table.row(v)[k]; wanted > 0) {
                const double ratio = (positions[v] - positions[table.sources[k]]).length() / wanted;
                sum += ratio;
                squares += ratio * ratio;
            }
        }
    }
    return squares > 0 ? sum / squares : 1;
}

} // namespace

std::vector<Vec2> pivotMds(const DistanceTable& table, std::size_t nodeCount, std::size_t pivotCount) {
    const std::size_t count = std::min(pivotCount, table.sources.size());
    std::vector<std::size_t> columns(count);
    for (std::size_t k = 0; k < count; ++k) {
        columns[k] = k * table.sources.size() / count;
    }
    const auto rows = centredSquares(table, nodeCount, columns);
    const auto matrix = products(rows, nodeCount, count);
    Random random(1); // any vector leads to the largest one
    const auto first = largestEigenvector(matrix, std::vector<double>(count, 0.0), random);
    const auto second = largestEigenvector(matrix, first, random);
    std::vector<Vec2> positions(nodeCount);
    for (std::size_t v = 0; v < nodeCount; ++v) {
        for (std::size_t k = 0; k < count; ++k) {
            positions[v] += Vec2{first[k], second[k]} * double(rows[v * count + k]);
        }
    }
    const double scale = scaleOf(table, columns, positions);
    for (Vec2& p : positions) {
        p = p * scale;
    }
    return positions;
}

} // namespace plusone::layout
