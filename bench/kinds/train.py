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
import pathlib

import numpy
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
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
    weight[group == "encyclopedia"] = 0.5
    # Each of the cases that show where the border lies counts as much as two sources of one table.
    weight[group == "cases"] = 2.0
    return weight / weight.mean()


# Numbers are written as digits of this base, of characters that need no escape in a string or in HTML.
DIGITS = "".join(chr(code) for code in range(33, 127) if chr(code) not in "\"'<\\`{")
LARGEST = len(DIGITS) // 2 - 1
LARGEST_OF_TWO = len(DIGITS) ** 2 // 2 - 1


def rounded_step(numbers, largest):
    """The step by which numbers are written, so that the largest fits."""
    return float(f"{max(abs(numbers).max(), 1e-9) / largest:.4g}")


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
        # As they are written.
        self.step = rounded_step(self.weights, LARGEST_OF_TWO)
        self.weights = numpy.round(self.weights / self.step) * self.step

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

        without, with_ = self.model.init_.class_prior_
        self.base = math.log(with_ / without)
        leaves = [rate * tree.tree_.value[tree.tree_.children_left < 0, 0, 0] for (tree,) in self.model.estimators_]
        self.step = rounded_step(numpy.concatenate(leaves), LARGEST)

    def answers(self, tree):
        """The answers of a tree's nodes, as they are written."""
        return numpy.round(self.rate * tree.value[:, 0, 0] / self.step) * self.step

    def sum(self, values):
        answers = (self.answers(tree.tree_)[tree.apply(values)] for (tree,) in self.model.estimators_)
        return self.base + sum(answers)


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


def digits(numbers, count):
    """Whole numbers that are not negative, each as that many digits."""
    base = len(DIGITS)
    return "".join(DIGITS[number // base**place % base] for number in numbers for place in reversed(range(count)))


def signed(numbers, step, count):
    middle = len(DIGITS) ** count // 2
    return digits([round(float(number) / step) + middle for number in numbers], count)


def packed(trees):
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
        answers += list(trees.answers(tree)[level])
    known = sorted(set(bounds))
    return (
        digits(features, 2), digits([known.index(bound) for bound in bounds], 2), ",".join(f"{bound:g}" for bound in known),
        signed(answers, trees.step, 1),
    )


def written(name, model, scale, shift):
    linear, trees, share = model.linear, model.trees, model.share
    features, bounds, known, answers = packed(trees)
    lines = (
        ("base", f"{share * linear.base + (1 - share) * trees.base:.4g}"), ("scale", f"{scale:.4g}"), ("shift", f"{shift:.4g}"),
        ("weightStep", f"{share * linear.step:.4g}"), ("weights", f"'{signed(linear.weights, linear.step, 2)}'"),
        ("features", f"'{features}'"), ("boundValues", f"'{known}'"), ("bounds", f"'{bounds}'"),
        ("answerStep", f"{(1 - share) * trees.step:.4g}"), ("answers", f"'{answers}'"),
    )
    return f"  {name}: {{\n" + "".join(f"    {key}: {value},\n" for key, value in lines) + "  },\n"


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


def main():
    names, values, source, group, language, kind, sure, axis = read()
    weight = weights_of(source, group, sure)
    seen = values.copy()
    seen[:, [any(phrase in name for phrase in SIDES_ALONE) for name in names]] = 0
    every = numpy.ones(len(values), dtype=bool)
    text, reached, first = "", [], None
    calibrated = {}
    for division in DIVISIONS:
        folds = folds_of(source, division)
        columns = []
        for wanted in KINDS:
            sums = held_out(kind_model, seen, kind == wanted, weight, folds, every)
            fit = calibration(sums, kind == wanted, weight)
            calibrated.setdefault(wanted, fit)
            columns.append(probability(fit[0] * sums + fit[1]))
            rows = (kind == wanted) & (axis != "")
            columns.append(probability(held_out(side_model, values, axis == "columns", weight, folds, rows)))
        first = first or columns
        reached.append(figures(columns, group, language, kind, sure, axis))
    for wanted in KINDS:
        rows = (kind == wanted) & (axis != "")
        text += written(wanted, kind_model(seen, kind == wanted, weight), *calibrated[wanted])
        text += written(f"{wanted}Across", side_model(values[rows], axis[rows] == "columns", weight[rows]), 1, 0)
    WEIGHTS.write_text(
        "import type { CompactModel } from '../../../classifier/compact.ts';\n\n/** Written by bench/kinds/train.py; do not edit. */\nexport const models = {\n"
        + text + "} satisfies Record<string, CompactModel>;\n", encoding="utf-8",
    )
    lines = ("\t".join("" if math.isnan(value) else f"{value:.3f}" for value in row) for row in zip(*first))
    HELD_OUT.write_text("comparison\tcomparisonAcross\tmetric\tmetricAcross\n" + "\n".join(lines) + "\n", encoding="utf-8")
    table = [(name, *(f"{found[name]:.1f}" for found in reached)) for name in reached[0]]
    FOLDINGS.write_text("\n".join("\t".join(row) for row in [("figure", *map(str, DIVISIONS)), *table]) + "\n", encoding="utf-8")
    for name, *shares in table:
        print(f"{name:60} {sum(map(float, shares)) / len(shares):5.1f}  ({' '.join(shares)})")


main()
