"""Trains the models that tell the kinds of tables, from bench/kinds/tables.tsv:

    npm run kinds

It writes src/recognize/table/kinds/weights.ts and, for each table, what models say that were not trained on its source
(bench/kinds/held-out.tsv), from which `npm run accuracy -- --only kinds` takes its figures. It needs scikit-learn (Debian:
python3-sklearn). The same table gives the same weights.
"""

import collections
import math
import pathlib

import numpy
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE / "tables.tsv"
HELD_OUT = HERE / "held-out.tsv"
WEIGHTS = HERE.parent.parent / "src" / "recognize" / "table" / "kinds" / "weights.ts"
FOLDS = 8
TREES = 150
LEARNING_RATE = 0.065
PENALTY = 0.012
# The share of the linear model; the trees have the rest.
LINEAR = 0.3
# The sides are learned from fewer tables.
SIDE_TREES = 80
SIDE_LEARNING_RATE = 0.1
SIDE_PENALTY = 0.15
SIDE_LINEAR = 0.5
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
    weight[group == "encyclopedia"] = 0.3
    # Each of the cases that show where the border lies counts as much as two sources of one table.
    weight[group == "cases"] = 2.0
    return weight / weight.mean()


def logarithm(values):
    return numpy.log1p(numpy.maximum(values, 0)).astype(numpy.float64)


class Linear:
    """Logistic regression over the logarithms of the features."""

    def __init__(self, values, target, weight, penalty):
        logs = logarithm(values)
        self.mean, self.deviation = logs.mean(0), logs.std(0)
        self.deviation[self.deviation == 0] = 1
        model = LogisticRegression(C=penalty, solver="liblinear", max_iter=1000, random_state=1)
        model.fit((logs - self.mean) / self.deviation, target, sample_weight=weight)
        self.weights = model.coef_[0] / self.deviation
        self.base = float(model.intercept_[0] - (self.mean * self.weights).sum())

    def sum(self, values):
        return logarithm(values) @ self.weights + self.base


class Trees:
    """Gradient-boosted trees of three questions each."""

    def __init__(self, values, target, weight, trees, rate):
        self.rate = rate
        self.model = GradientBoostingClassifier(
            n_estimators=trees, max_depth=3, learning_rate=rate, subsample=0.6, min_samples_leaf=8,
            max_features=0.2, random_state=1,
        ).fit(values, target, sample_weight=weight)

    def sum(self, values):
        return self.model.decision_function(values)


class Both:
    """A linear model and trees, each by its share."""

    def __init__(self, linear, trees, share):
        self.linear, self.trees, self.share = linear, trees, share

    def sum(self, values):
        return self.share * self.linear.sum(values) + (1 - self.share) * self.trees.sum(values)


def kind_model(values, target, weight):
    return Both(Linear(values, target, weight, PENALTY), Trees(values, target, weight, TREES, LEARNING_RATE), LINEAR)


def side_model(values, target, weight):
    trees = Trees(values, target, weight, SIDE_TREES, SIDE_LEARNING_RATE)
    return Both(Linear(values, target, weight, SIDE_PENALTY), trees, SIDE_LINEAR)


def folds_of(source):
    order = numpy.random.RandomState(0).permutation(sorted(set(source)))
    fold = {name: index % FOLDS for index, name in enumerate(order)}
    return numpy.array([fold[name] for name in source])


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


def sparse(weights):
    return ",".join(f"{index},{round(float(weight), 3):g}" for index, weight in enumerate(weights) if abs(weight) >= 0.0005)


def packed(trees, share):
    """Each tree as seven questions and eight answers; a question that is not asked has the answer of its leaf on both sides."""
    features, bounds, answers = [], [], []
    for (estimator,) in trees.model.estimators_:
        tree = estimator.tree_
        level = [0]
        for _ in range(3):
            below = []
            for node in level:
                leaf = tree.children_left[node] < 0
                features.append(0 if leaf else int(tree.feature[node]))
                bounds.append(0 if leaf else float(f"{tree.threshold[node]:.3g}"))
                below += [node, node] if leaf else [tree.children_left[node], tree.children_right[node]]
            level = below
        answers += [round(share * trees.rate * float(tree.value[node][0][0]), 3) for node in level]
    return tuple(",".join(f"{number:g}" for number in numbers) for numbers in (features, bounds, answers))


def written(name, model, scale, shift):
    without, with_ = model.trees.model.init_.class_prior_
    base = model.share * model.linear.base + (1 - model.share) * math.log(with_ / without)
    features, bounds, answers = packed(model.trees, 1 - model.share)
    return (
        f"  {name}: {{\n    base: {base:.4g},\n    scale: {scale:.4g},\n    shift: {shift:.4g},\n"
        f"    linear: '{sparse(model.share * model.linear.weights)}',\n"
        f"    features: '{features}',\n    bounds: '{bounds}',\n    answers: '{answers}',\n  }},\n"
    )


def main():
    names, values, source, group, language, kind, sure, axis = read()
    weight, folds = weights_of(source, group, sure), folds_of(source)
    seen = values.copy()
    seen[:, [any(phrase in name for phrase in SIDES_ALONE) for name in names]] = 0
    every = numpy.ones(len(values), dtype=bool)
    text, columns = "", []
    for wanted in KINDS:
        sums = held_out(kind_model, seen, kind == wanted, weight, folds, every)
        scale, shift = calibration(sums, kind == wanted, weight)
        columns.append(probability(scale * sums + shift))
        rows = (kind == wanted) & (axis != "")
        columns.append(probability(held_out(side_model, values, axis == "columns", weight, folds, rows)))
        text += written(wanted, kind_model(seen, kind == wanted, weight), scale, shift)
        text += written(f"{wanted}Across", side_model(values[rows], axis[rows] == "columns", weight[rows]), 1, 0)
    WEIGHTS.write_text(
        "import type { PackedModel } from '../../../classifier/model.ts';\n\n/** Written by bench/kinds/train.py; do not edit. */\nexport const models = {\n"
        + text + "} satisfies Record<string, PackedModel>;\n", encoding="utf-8",
    )
    lines = ("\t".join("" if math.isnan(value) else f"{value:.3f}" for value in row) for row in zip(*columns))
    HELD_OUT.write_text("comparison\tcomparisonAcross\tmetric\tmetricAcross\n" + "\n".join(lines) + "\n", encoding="utf-8")


main()
