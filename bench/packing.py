"""Writes learned models as src/classifier/packed.ts reads them, for the train.py of each."""

import math

# Numbers are written as digits of this base, of characters that need no escape in a string or in HTML.
DIGITS = "".join(chr(code) for code in range(33, 127) if chr(code) not in "\"'<\\`{")
BASE = len(DIGITS)


def largest(count):
    """The largest number around zero that so many digits say."""
    return BASE**count // 2 - 1


def parts_for(numbers, count):
    """Into how many parts one is cut, so that the largest of some numbers fits so many digits."""
    most = max((abs(float(number)) for number in numbers), default=0)
    return max(1, math.floor(largest(count) / most)) if most > 0 else 1


def rounded(number, parts):
    """A number as it is written and read again."""
    return round(float(number) * parts) / parts


def unsigned(numbers, count):
    return "".join(DIGITS[number // BASE**place % BASE] for number in numbers for place in reversed(range(count)))


def signed(numbers, parts, count):
    middle = BASE**count // 2
    return unsigned([round(float(number) * parts) + middle for number in numbers], count)


def tree(is_leaf, question, children, answer):
    """A tree as seven questions and eight answers; a question that is not asked has the answer of its leaf on both sides."""
    questions, level = [], [0]
    for _ in range(3):
        below = []
        for node in level:
            questions.append((0, 0.0) if is_leaf(node) else question(node))
            below += [node, node] if is_leaf(node) else children(node)
        level = below
    return questions, [answer(node) for node in level]


def model(base, scale, shift, weights, trees, weight_parts, answer_parts, answer_digits):
    """The fields of a packed model, for an object of TypeScript; `trees` are as `tree` returns them, their bounds rounded."""
    asked = [question for questions, _ in trees for question in questions]
    answers = [answer for _, answers in trees for answer in answers]
    known = sorted({bound for _, bound in asked})
    fields = {
        "base": f"{base:.4f}",
        "scale": f"{scale:.4f}".rstrip("0").rstrip("."),
        "shift": f"{shift:.4f}".rstrip("0").rstrip("."),
        "weightParts": weight_parts,
        "weights": f"'{signed(weights, weight_parts, 2)}'",
        "features": f"'{unsigned([feature for feature, _ in asked], 2)}'",
        "boundValues": "'" + ",".join(f"{bound:g}" for bound in known) + "'",
        "bounds": f"'{unsigned([known.index(bound) for _, bound in asked], 2)}'",
        "answerParts": answer_parts,
        "answers": f"'{signed(answers, answer_parts, answer_digits)}'",
    }
    return ", ".join(f"{name}: {value}" for name, value in fields.items())
