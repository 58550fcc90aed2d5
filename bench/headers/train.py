"""Trains the models that find header rows and columns, from bench/headers/lines.tsv, and writes src/recognize/table/headers/weights.ts.

    npm run headers                           reads the features anew, trains and writes
    python3 bench/headers/train.py            trains and writes
    python3 bench/headers/train.py --check    tells what the models reach on sources that they were not trained on, and writes nothing

It needs scikit-learn (Debian: python3-sklearn). The same table gives the same weights.
"""

import collections
import hashlib
import math
import pathlib
import sys

import numpy
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import packing

LINES = HERE / "lines.tsv"
WEIGHTS = HERE.parent.parent / "src" / "recognize" / "table" / "headers" / "weights.ts"
FOLDS = 8
PENALTY = 0.05
LEARNING_RATE = 0.12
# The first row that heads columns, the rows that do below it, the column that heads rows; how many trees each has, and how sure it must be.
LINES_OF = {"row": (50, 0.7), "next": (0, 0.7), "column": (80, 0.5)}
# All tables of the encyclopedia are of one source, and each is of other people: for columns, which hardly anybody else marks, they count more.
ENCYCLOPEDIA = 6.0
# Markdown cannot mark a column of headers, so its tables tell little of columns.
DOCUMENTATION = 0.3


class Line:
    """A row or a column that may be a header: where it stands, whether it is one, and its features."""

    def __init__(self, fields, width):
        self.source, self.group, self.table, self.form = fields[1], fields[2], int(fields[3]), fields[4]
        self.answer = fields[6] == "1"
        self.values = numpy.zeros(width)
        for entry in filter(None, fields[7].split(" ")):
            feature, value = entry.split(":")
            self.values[int(feature)] = float(value)


def read():
    """The first two lines name the features; then one a row or column: what it is, source, set, table, form, whether marked, the answer, features."""
    first, second, *rest = LINES.read_text(encoding="utf-8").rstrip("\n").split("\n")
    row, column = (line.split("\t")[1:] for line in (first, second))
    width = {"row": len(row), "next": len(row), "column": len(column)}
    lines = collections.defaultdict(list)
    for text in rest:
        fields = text.split("\t")
        lines[fields[0]].append(Line(fields, width[fields[0]]))
    return lines


def fold_of(line):
    """Tables of one source are of one fold, but for those of the encyclopedia."""
    name = f"{line.source} {line.table}" if line.group == "encyclopedia" else line.source
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % FOLDS


def weights_of(name, lines):
    """Each source counts by the root of its tables."""
    count = collections.Counter(line.source for line in lines)
    of = {"encyclopedia": ENCYCLOPEDIA, "docs": DOCUMENTATION} if name == "column" else {}
    weight = numpy.array([of.get(line.group, 1) / math.sqrt(count[line.source]) for line in lines])
    return weight / weight.mean()


def logarithm(values):
    return numpy.log1p(numpy.maximum(values, 0))


class Linear:
    """Logistic regression over the logarithms of the features."""

    def __init__(self, values, target, weight):
        logs = logarithm(values)
        mean, deviation = logs.mean(0), logs.std(0)
        deviation[deviation == 0] = 1
        model = LogisticRegression(C=PENALTY, solver="liblinear", max_iter=2000, random_state=1)
        model.fit((logs - mean) / deviation, target, sample_weight=weight)
        self.weights = model.coef_[0] / deviation
        self.base = float(model.intercept_[0] - (mean * self.weights).sum())

    def sum(self, values):
        return logarithm(values) @ self.weights + self.base


class Both:
    """The sum of a logistic regression and of gradient-boosted trees of three questions each."""

    def __init__(self, values, target, weight, trees):
        self.linear = Linear(values, target, weight)
        self.trees = trees and GradientBoostingClassifier(
            n_estimators=trees, max_depth=3, learning_rate=LEARNING_RATE, subsample=0.6, min_samples_leaf=8,
            max_features=0.2, random_state=1,
        ).fit(values, target, sample_weight=weight)

    def sum(self, values):
        return self.linear.sum(values) + (self.trees.decision_function(values) if self.trees else 0)


def held_out(values, target, weight, fold, trees):
    """The sums for each line by a model that was not trained on its source."""
    sums = numpy.zeros(len(values))
    for index in range(FOLDS):
        train, test = fold != index, fold == index
        sums[test] = Both(values[train], target[train], weight[train], trees).sum(values[test])
    return sums


def calibration(sums, target, weight):
    model = LogisticRegression(C=1e6, solver="lbfgs").fit(sums.reshape(-1, 1), target, sample_weight=weight)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def report(name, lines, target, said):
    """By table and by source, for tables without any mark of their headers."""
    for group in ("docs", "web", "encyclopedia"):
        part = numpy.array([line.group == group and line.form == "bare" for line in lines])
        by_source = collections.defaultdict(list)
        for index in numpy.flatnonzero(part):
            by_source[lines[index].source].append(said[index] == target[index])
        mean = numpy.mean([numpy.mean(right) for right in by_source.values()])
        print(
            f"{name}, {group}: right {(said == target)[part].mean():.3f}, mean over {len(by_source)} sources {mean:.3f}; "
            f"{(said & ~target & part).sum()} of {(~target & part).sum()} taken for headers, {(~said & target & part).sum()} of {(target & part).sum()} missed"
        )


def packed(model):
    """The trees, as they are written."""
    return [
        packing.tree(
            lambda node: tree.children_left[node] < 0,
            lambda node: (int(tree.feature[node]), round(float(tree.threshold[node]), 3)),
            lambda node: [tree.children_left[node], tree.children_right[node]],
            lambda node: LEARNING_RATE * float(tree.value[node][0][0]),
        )
        for tree in (estimator.tree_ for (estimator,) in (model.trees.estimators_ if model.trees else []))
    ]


def written(name, model, scale, shift):
    base = model.linear.base
    if model.trees:
        no, yes = model.trees.init_.class_prior_
        base += math.log(yes / no)
    trees = packed(model)
    weight_parts = packing.parts_for(model.linear.weights, 2)
    answer_parts = packing.parts_for([answer for _, answers in trees for answer in answers], 2)
    fields = packing.model(base, scale, shift, model.linear.weights, trees, weight_parts, answer_parts, 2)
    return f"  {name}: {{ {fields} }},\n"


def main():
    text = ""
    for name, lines in read().items():
        trees, sure = LINES_OF[name]
        values, target = numpy.array([line.values for line in lines]), numpy.array([line.answer for line in lines])
        weight, fold = weights_of(name, lines), numpy.array([fold_of(line) for line in lines])
        sums = held_out(values, target, weight, fold, trees)
        scale, shift = calibration(sums, target, weight)
        chances = 1 / (1 + numpy.exp(-(scale * sums + shift)))
        report(name, lines, target, chances >= sure)
        if "--check" not in sys.argv:
            text += written(name, Both(values, target, weight, trees), scale, shift)
    if text:
        WEIGHTS.write_text(
            "import type { PackedModel } from '../../../classifier/packed.ts';\n\n/** Written by bench/headers/train.py; do not edit. */\nexport const models = {\n"
            + text + "} satisfies Record<string, PackedModel>;\n", encoding="utf-8",
        )


if __name__ == "__main__":
    main()
