"""Trains the model that tells text blocks of the article from the furniture of its page, and writes src/main-content/blocks/weights.ts.

    npm run main-content -- [FOLDER]                   reads the blocks of the measuring material, trains and writes
    python3 bench/main-content/train.py BLOCKS         trains and writes, from a file that extract.ts wrote
    python3 bench/main-content/train.py BLOCKS --check tells what is reached on sources that were not trained on, and writes nothing

It needs scikit-learn (Debian: python3-sklearn). The same blocks give the same weights.
"""

import collections
import hashlib
import json
import math
import os
import pathlib
import sys

# More threads than one do not pay for trees so small.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import packing

WEIGHTS = HERE.parent.parent / "src" / "main-content" / "blocks" / "weights.ts"
FOLDS = 5
TREES = 100
LEARNING_RATE = 0.15
# Answers are written in hundredths.
ANSWER_PARTS = 100
# A block is left out below this; the same number stands in judge-blocks.ts.
LEAST = 0.5
# On so many pages a word or a name has to stand to tell something, and so much it has to tell.
FEWEST_PAGES = {"words": 8, "names": 5}
LEAST_TOLD = 0.3
# Names of products of the years in which the pages were written tell nothing of other pages.
TELL_NOTHING = {"chatgpt", "claude", "gpt", "openai"}
# Somebody wrote down most of the article of the page, or it teaches nothing.
LEAST_COVERED = 0.3
# Of these pages only questions and answers, ingredients and steps are known.
PARTLY_KNOWN = {"faq": 0.5, "recipe": 0.5}


class Page:
    """The judged blocks of a page: which are of the article, and their features, words and names."""

    def __init__(self, line):
        page = json.loads(line)
        self.type, self.source, self.wanted = page["type"], page["source"], page["wanted"]
        known = [block for block in page["blocks"] if block["share"] is not None and block["length"] > 0]
        self.blocks = [block for block in known if not block["certain"]]
        # What was written in the posts of a thread is never judged.
        self.certain = [block for block in known if block["certain"]]
        self.fold = int(hashlib.sha256(self.source.encode()).hexdigest()[:8], 16) % FOLDS
        length = sum(block["length"] for block in self.blocks)
        covered = sum(block["length"] * block["share"] for block in self.blocks)
        self.teaches = length > 0 and (self.type == "forum" or covered >= LEAST_COVERED * length)
        self.counts = {key: self.count(key) for key in FEWEST_PAGES}

    def count(self, key):
        """For each word how much of its blocks are of the article, and how much are not; a page counts once."""
        article, furniture = collections.Counter(), collections.Counter()
        for block in self.blocks:
            (article if block["share"] >= 0.5 else furniture).update(set(block[key]))
        return {
            word: (article[word] / (article[word] + furniture[word]), furniture[word] / (article[word] + furniture[word]))
            for word in article | furniture
        }


class Scores:
    """The log-odds of words and names, over all pages or over all but one."""

    def __init__(self, pages):
        self.pages = {key: [collections.Counter(), collections.Counter()] for key in FEWEST_PAGES}
        for page in pages:
            for key, (article, furniture) in self.pages.items():
                for word, (yes, no) in page.counts[key].items():
                    article[word] += yes
                    furniture[word] += no
        self.odds = {key: sum(no.values()) / max(1, sum(yes.values())) for key, (yes, no) in self.pages.items()}

    def score(self, key, word, own=(0, 0)):
        article, furniture = (counts[word] - taken for counts, taken in zip(self.pages[key], own))
        if article + furniture < FEWEST_PAGES[key] - 0.001 or word in TELL_NOTHING:
            return 0
        score = math.log((article + 1) / (furniture + 1) * self.odds[key])
        return round(score, 1) if abs(score) >= LEAST_TOLD else 0

    def all(self, key):
        scores = ((word, self.score(key, word)) for word in sorted(set(self.pages[key][0]) | set(self.pages[key][1])))
        return {word: score for word, score in scores if score != 0}


def told(scores):
    return [sum(scores) / max(1, len(scores)), min(scores, default=0), max(scores, default=0)]


def features(pages, scores, without_own):
    rows = []
    for page in pages:
        of = {
            key: {word: scores.score(key, word, own if without_own else (0, 0)) for word, own in page.counts[key].items()}
            for key in FEWEST_PAGES
        }
        for block in page.blocks:
            words, names = ([of[key][word] for word in block[key]] for key in ("words", "names"))
            rows.append(block["values"] + told(words) + [sum(names), min(names, default=0), max(names, default=0)])
    return numpy.array(rows)


def train(pages):
    scores = Scores(pages)
    target = numpy.array([block["share"] >= 0.5 for page in pages for block in page.blocks])
    weight = []
    for page in pages:
        length = sum(block["length"] for block in page.blocks)
        of = PARTLY_KNOWN.get(page.type, 1)
        weight += [of * (block["length"] / length + 0.3 / len(page.blocks)) for block in page.blocks]
    model = HistGradientBoostingClassifier(
        max_iter=TREES, max_depth=3, learning_rate=LEARNING_RATE, min_samples_leaf=40, l2_regularization=1,
        max_bins=64, early_stopping=False, random_state=1,
    )
    model.fit(features(pages, scores, True), target, sample_weight=numpy.array(weight) * len(target) / len(pages))
    return model, scores


def f1(page, keeps):
    kept = page.certain + [block for block in page.blocks if keeps(block)]
    found = sum(block["length"] for block in kept)
    right = min(page.wanted, sum(block["length"] * block["share"] for block in kept))
    precision, recall = right / found if found else 0, right / max(1, page.wanted)
    return 2 * precision * recall / (precision + recall) if right else 0


def check(pages):
    chances = {}
    for fold in range(FOLDS):
        model, scores = train([page for page in pages if page.fold != fold and page.teaches])
        for page in pages:
            if page.fold == fold and page.blocks:
                page_chances = model.predict_proba(features([page], scores, False))[:, 1]
                chances.update((id(block), chance) for block, chance in zip(page.blocks, page_chances))
    by_type = collections.defaultdict(list)
    for page in pages:
        by_type[page.type].append(page)
    for name, of_type in by_type.items():
        if name in PARTLY_KNOWN:
            blocks = [block for page in of_type for block in page.blocks]
            kept = sum(block["title"] or chances[id(block)] >= LEAST for block in blocks)
            print(f"{name}: {kept} of {len(blocks)} blocks kept")
            continue
        before = numpy.mean([f1(page, lambda _: True) for page in of_type])
        after = numpy.mean([f1(page, lambda block: block["title"] or chances[id(block)] >= LEAST) for page in of_type])
        print(f"{name}: F1 {before:.3f} by rules alone, {after:.3f} with the model, {len(of_type)} pages")


def packed(model):
    """The trees, as they are written."""
    return [
        packing.tree(
            lambda node: nodes[node]["is_leaf"],
            lambda node: (int(nodes[node]["feature_idx"]), round(float(nodes[node]["num_threshold"]), 3)),
            lambda node: [int(nodes[node]["left"]), int(nodes[node]["right"])],
            lambda node: float(nodes[node]["value"]),
        )
        for nodes in (predictor.nodes for (predictor,) in model._predictors)
    ]


def listed(scores):
    """Words by score: `-1.2 reply quote 0.8 however`."""
    of = collections.defaultdict(list)
    for word, score in scores.items():
        of[score].append(word)
    return " ".join(f"{score:g} {' '.join(words)}" for score, words in sorted(of.items()))


def main():
    pages = [Page(line) for line in pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    if "--check" in sys.argv:
        check(pages)
        return
    write([page for page in pages if page.teaches])


def write(pages):
    model, scores = train(pages)
    base = float(model._baseline_prediction.ravel()[0])
    fields = packing.model(base, 1, 0, [], packed(model), 1, ANSWER_PARTS, 2)
    WEIGHTS.write_text(
        "import type { PackedModel } from '../../classifier/packed.ts';\n\n"
        "/** Written by bench/main-content/train.py; do not edit. */\n"
        f"export const blockModel: PackedModel = {{ {fields} }};\n\n"
        f"/** How much more often a word occurs in blocks of the article, as the logarithm of the ratio. */\nexport const wordScores =\n  '{listed(scores.all('words'))}';\n\n"
        f"/** The same for the words of class names, ids and roles. */\nexport const nameScores =\n  '{listed(scores.all('names'))}';\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
