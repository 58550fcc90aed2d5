"""Trains the models that tell the kinds of tables, from bench/kinds/tables.tsv:

    npm run kinds

It writes src/recognize/table/kinds/weights.ts and, for each table, what models say that were not trained on its source
(bench/kinds/held-out.tsv). Which sources are left out together follows from a hash of their names, so that neither a new
feature nor a new source moves the others. Three such divisions are tried: their figures are printed and stand in
bench/kinds/foldings.tsv; those of the first table by table in held-out.tsv. `npm run accuracy -- --only kinds` takes its
figures from both files. It needs scikit-learn (Debian: python3-sklearn). The same table gives the same weights.
"""

import collections
import hashlib
import math
import multiprocessing
import os
import pathlib
import sys

# Each process has one thread.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import packing

TABLES = HERE / "tables.tsv"
HELD_OUT = HERE / "held-out.tsv"
FOLDINGS = HERE / "foldings.tsv"
WEIGHTS = HERE.parent.parent / "src" / "recognize" / "table" / "kinds" / "weights.ts"
FOLDS = 8
DIVISIONS = (1, 2, 3)
TREES = 150
LEARNING_RATE = 0.065
PENALTY = 0.012
# The share of the linear model; the trees have the rest.
LINEAR = 0.3
# The sides are learned from fewer tables.
SIDE_TREES = 40
SIDE_LEARNING_RATE = 0.15
SIDE_PENALTY = 0.08
SIDE_LINEAR = 0.8
KINDS = ("comparison", "metric")
# What tells the sides of a table that has them, and told kinds no better on sources that were left out: the models of the kinds do not see it.
SIDES_ALONE = (
    "a first word that others", "a last word that others", "a verb first", "differing in one name", "endings of properties",
    "one or two letters", "figures of one size", "texts of one length", "labels behind another column",
    "a column of shares that make a whole", "rows of which all cells begin alike",
)


def read():
    """One line a table: source, group, language, kind, whether the readers were sure, axis, and the features that are not 0."""
    with TABLES.open(encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[1:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    values = numpy.zeros((len(rows), len(names)), dtype=numpy.float32)
    for index, row in enumerate(rows):
        for entry in filter(None, row[6].split(" ")):
            feature, value = entry.split(":")
            values[index, int(feature)] = float(value)
    source, group, language, kind, sure, axis = (numpy.array(column) for column in list(zip(*rows))[:6])
    return names, values, source, group, language, kind, sure == "1", axis


def weights_of(source, group, sure):
    """Each source counts by the root of its tables; what one reader doubted, or nobody read by today's wording, counts less."""
    count = collections.Counter(source)
    weight = numpy.array([1 / math.sqrt(count[name]) for name in source])
    weight *= numpy.where(sure, 1.0, 0.6) * numpy.where(group == "older", 0.7, 1.0) * numpy.where(group == "written", 0.8, 1.0)
    weight[group == "encyclopedia"] = 1.0
    # Each of the cases that show where the border lies counts as much as two sources of one table.
    weight[group == "cases"] = 2.0
    return weight / weight.mean()


def logarithm(values):
    return numpy.log1p(numpy.maximum(values, 0)).astype(numpy.float64)


class Linear:
    """A share of the model: logistic regression over the logarithms of the features."""

    def __init__(self, values, target, weight, penalty, share):
        logs = logarithm(values)
        mean, deviation = logs.mean(0), logs.std(0)
        deviation[deviation == 0] = 1
        model = LogisticRegression(C=penalty, solver="liblinear", max_iter=1000, random_state=1)
        model.fit((logs - mean) / deviation, target, sample_weight=weight)
        weights = share * model.coef_[0] / deviation
        self.base = float(share * model.intercept_[0] - (mean * weights).sum())
        self.parts = packing.parts_for(weights, 2)
        # As they are written.
        self.weights = numpy.array([packing.rounded(own, self.parts) for own in weights])

    def sum(self, values):
        return logarithm(values) @ self.weights + self.base


class Trees:
    """The rest of it: gradient-boosted trees of three questions each."""

    def __init__(self, values, target, weight, trees, rate, share):
        self.factor = rate * share
        self.model = GradientBoostingClassifier(
            n_estimators=trees, max_depth=3, learning_rate=rate, subsample=0.6, min_samples_leaf=12,
            max_features=0.15, random_state=1,
        ).fit(values, target, sample_weight=weight)
        without, with_ = self.model.init_.class_prior_
        self.base = share * math.log(with_ / without)
        self.trees = [estimator.tree_ for (estimator,) in self.model.estimators_]
        leaves = [self.factor * tree.value[tree.children_left < 0, 0, 0] for tree in self.trees]
        self.parts = packing.parts_for(numpy.concatenate(leaves), 1)

    def answers(self, tree):
        """The answers of a tree's nodes, as they are written."""
        return numpy.round(self.factor * tree.value[:, 0, 0] * self.parts) / self.parts

    def sum(self, values):
        values = numpy.asarray(values, dtype=numpy.float32)
        return self.base + sum(self.answers(tree)[tree.apply(values)] for tree in self.trees)

    def packed(self):
        return [self.packed_tree(tree) for tree in self.trees]

    def packed_tree(self, tree):
        answers = self.answers(tree)
        return packing.tree(
            lambda node: tree.children_left[node] < 0,
            lambda node: (int(tree.feature[node]), float(f"{tree.threshold[node]:.3g}")),
            lambda node: [tree.children_left[node], tree.children_right[node]],
            lambda node: answers[node],
        )


class Both:
    """The sum of a linear model and of trees, each by its share."""

    def __init__(self, linear, trees):
        self.linear, self.trees = linear, trees

    def sum(self, values):
        return self.linear.sum(values) + self.trees.sum(values)


def kind_model(values, target, weight):
    linear = Linear(values, target, weight, PENALTY, LINEAR)
    return Both(linear, Trees(values, target, weight, TREES, LEARNING_RATE, 1 - LINEAR))


def side_model(values, target, weight):
    linear = Linear(values, target, weight, SIDE_PENALTY, SIDE_LINEAR)
    return Both(linear, Trees(values, target, weight, SIDE_TREES, SIDE_LEARNING_RATE, 1 - SIDE_LINEAR))


def folds_of(source, division):
    """The fold of each table, by a hash of its source."""
    return numpy.array([int(hashlib.sha256(f"{division}:{name}".encode()).hexdigest()[:8], 16) % FOLDS for name in source])


def held_out(fit, values, target, weight, folds, rows):
    """The sums for each row by a model that was not trained on its source."""
    sums = numpy.full(len(values), numpy.nan)
    for fold in range(FOLDS):
        train, test = rows & (folds != fold), rows & (folds == fold)
        if test.any():
            sums[test] = fit(values[train], target[train], weight[train]).sum(values[test])
    return sums


def calibration(sums, target, weight):
    model = LogisticRegression(C=1e6, solver="lbfgs").fit(sums.reshape(-1, 1), target, sample_weight=weight)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def probability(sums):
    return 1 / (1 + numpy.exp(-sums))


def written(name, model, scale, shift):
    linear, trees = model.linear, model.trees
    fields = packing.model(
        linear.base + trees.base, scale, shift, linear.weights, trees.packed(), linear.parts, trees.parts, 1
    )
    return f"  {name}: {{ {fields} }},\n"


def figures(columns, group, language, kind, sure, axis):
    """What is reached on sources that were left out: per cent by name. A kind is claimed from one half on."""
    comparison, across, metric, _ = columns
    claim = numpy.where(numpy.maximum(comparison, metric) < 0.5, "", numpy.where(comparison >= metric, *KINDS))
    labelled = (group == "docs") | (group == "web")
    found = {}
    for name, rows in (
        ("sure", labelled & sure), ("all", labelled),
        ("Chinese and Japanese, sure", labelled & sure & ((language == "zh") | (language == "ja"))),
        ("older labels, sure", (group == "older") & sure),
    ):
        for wanted in KINDS:
            claimed, given = rows & (claim == wanted), rows & (kind == wanted)
            hits = (claimed & given).sum()
            found[f"{wanted}, {name}: F1"] = 2 * hits / (claimed.sum() + given.sum())
            found[f"{wanted}, {name}: precision"] = hits / max(1, claimed.sum())
    sided = labelled & (kind == "comparison") & (axis != "") & (claim == "comparison")
    found["side of the alternatives right"] = ((across[sided] > 0.5) == (axis[sided] == "columns")).mean()
    found["encyclopedia tables of which nothing is claimed"] = (claim[group == "encyclopedia"] == "").mean()
    return {name: 100 * value for name, value in found.items()}


class Material:
    """The tables, with what the models of the kinds see of them, and how much each counts."""

    def __init__(self):
        self.names, self.values, self.source, self.group, self.language, self.kind, self.sure, self.axis = read()
        self.weight = weights_of(self.source, self.group, self.sure)
        self.seen = self.values.copy()
        self.seen[:, [any(phrase in name for phrase in SIDES_ALONE) for name in self.names]] = 0

    def sided(self, wanted):
        return (self.kind == wanted) & (self.axis != "")


MATERIAL = Material()


def judged(division, wanted):
    """What models say of each table that were not trained on its source: how likely it is of a kind, and across; and the calibration."""
    of, folds = MATERIAL, folds_of(MATERIAL.source, division)
    every = numpy.ones(len(of.values), dtype=bool)
    sums = held_out(kind_model, of.seen, of.kind == wanted, of.weight, folds, every)
    fit = calibration(sums, of.kind == wanted, of.weight)
    across = held_out(side_model, of.values, of.axis == "columns", of.weight, folds, of.sided(wanted))
    return probability(fit[0] * sums + fit[1]), probability(across), fit


def trained(wanted, fit):
    """The models of a kind that are trained on all tables, as they are written."""
    of, rows = MATERIAL, MATERIAL.sided(wanted)
    kind = kind_model(of.seen, of.kind == wanted, of.weight)
    side = side_model(of.values[rows], of.axis[rows] == "columns", of.weight[rows])
    return written(wanted, kind, *fit) + written(f"{wanted}Across", side, 1, 0)


def main():
    jobs = [(division, wanted) for division in DIVISIONS for wanted in KINDS]
    with multiprocessing.Pool(len(jobs)) as pool:
        found = dict(zip(jobs, pool.starmap(judged, jobs, 1)))
        # The models that are written are calibrated by the first division.
        text = "".join(pool.starmap(trained, [(wanted, found[DIVISIONS[0], wanted][2]) for wanted in KINDS], 1))
    of = MATERIAL
    reached = []
    for division in DIVISIONS:
        columns = [column for wanted in KINDS for column in found[division, wanted][:2]]
        reached.append(figures(columns, of.group, of.language, of.kind, of.sure, of.axis))
        if division == DIVISIONS[0]:
            first = columns
    WEIGHTS.write_text(
        "import type { PackedModel } from '../../../classifier/packed.ts';\n\n/** Written by bench/kinds/train.py; do not edit. */\nexport const models = {\n"
        + text + "} satisfies Record<string, PackedModel>;\n", encoding="utf-8",
    )
    lines = ("\t".join("" if math.isnan(value) else f"{value:.3f}" for value in row) for row in zip(*first))
    HELD_OUT.write_text("comparison\tcomparisonAcross\tmetric\tmetricAcross\n" + "\n".join(lines) + "\n", encoding="utf-8")
    table = [(name, *(f"{shares[name]:.1f}" for shares in reached)) for name in reached[0]]
    FOLDINGS.write_text("\n".join("\t".join(row) for row in [("figure", *map(str, DIVISIONS)), *table]) + "\n", encoding="utf-8")
    for name, *shares in table:
        print(f"{name:60} {sum(map(float, shares)) / len(shares):5.1f}  ({' '.join(shares)})")


if __name__ == "__main__":
    main()
