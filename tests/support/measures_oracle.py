"""What python-igraph says of networks, for tests to compare with.

Reads a JSON list of {"nodes": n, "ties": [[a, b, weight], ...], "membership": [...]} and prints a list of answers in
the same order. NaN and what is not defined are null. Centralisation is not in python-igraph: it is written out here
after Freeman 1978.
"""
import json
import math
import random
import sys

import igraph


def finite(value):
    return value if value is not None and math.isfinite(value) else None


def centralisation(values, most):
    return sum(max(values) - value for value in values) / most


def largest_component(graph):
    groups = [sorted(group) for group in graph.connected_components()]
    return min(groups, key=lambda group: (-len(group), group[0]))


def eigenvector(graph):
    group = largest_component(graph)
    part = graph.induced_subgraph(group)
    values = [None] * graph.vcount()
    if sum(part.es["weight"]) > 0:
        scores = part.eigenvector_centrality(directed=False, scale=True, weights="weight")
        for actor, score in zip(group, scores):
            values[actor] = score
    return values


def best_of_leiden(graph, runs=20):
    return max(
        graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1).recalculate_modularity()
        for _ in range(runs)
    )


def measure(network):
    n = network["nodes"]
    graph = igraph.Graph(n=n, edges=[tie[:2] for tie in network["ties"]], directed=False)
    graph.es["weight"] = [tie[2] for tie in network["ties"]]
    degree = graph.degree()
    between = graph.betweenness(directed=False)
    close = graph.closeness(normalized=True)
    groups = graph.connected_components()
    articulations = set(graph.articulation_points())
    others = n > 2
    weight = sum(graph.es["weight"])
    membership = network["membership"]
    inside = [[i for i in range(n) if membership[i] == group] for group in sorted(set(membership))]
    return {
        "whole": {
            "actors": graph.vcount(),
            "ties": graph.ecount(),
            "weight": weight,
            "density": finite(graph.density()) if n > 1 else None,
            "components": len(groups),
            "largest_component": max(groups.sizes()),
            "diameter": graph.diameter(directed=False, unconn=True) if graph.ecount() else None,
            "mean_path": finite(graph.average_path_length(directed=False, unconn=True)),
            "transitivity": finite(graph.transitivity_undirected(mode="nan")),
            "mean_clustering": finite(graph.transitivity_avglocal_undirected(mode="nan")),
            "degree_centralisation": centralisation(degree, (n - 1) * (n - 2)) if others else None,
            "betweenness_centralisation": centralisation(between, (n - 1) ** 2 * (n - 2) / 2) if others else None,
            "closeness_centralisation": centralisation(close, (n - 1) * (n - 2) / (2 * n - 3))
            if others and len(groups) == 1
            else None,
            "modularity": finite(graph.modularity(membership, weights="weight")) if weight else None,
            "highest_core": max(graph.coreness()),
            "articulations": len(articulations),
            "bridges": len(graph.bridges()),
        },
        "actors": {
            "degree": degree,
            "strength": graph.strength(weights="weight"),
            "betweenness": [value / ((n - 1) * (n - 2) / 2) for value in between] if others else [None] * n,
            "eigenvector": eigenvector(graph),
            "closeness": [finite(value) for value in close],
            "harmonic": graph.harmonic_centrality(normalized=True) if n > 1 else [None] * n,
            "clustering": [finite(value) for value in graph.transitivity_local_undirected(mode="nan")],
            "core": graph.coreness(),
            "articulation": [int(i in articulations) for i in range(n)],
        },
        "bridges": sorted(graph.bridges()),
        "communities_hang_together": all(graph.induced_subgraph(group).is_connected() for group in inside),
        "leiden": best_of_leiden(graph) if weight else None,
    }


random.seed(1)
igraph.set_random_number_generator(random)
json.dump([measure(network) for network in json.load(sys.stdin)], sys.stdout)
