"""The assertions of a TestCase, and what they say when they do not hold."""

import re

from ._contexts import _LogsContext, _RaisesContext
from .util import _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr

__unittest = True


class Assertions:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    def assertEqual(self, first, second, msg=None):
        special = self._equality.get(type(first)) if type(first) is type(second) else None
        if special is not None:
            if isinstance(special, str):
                special = getattr(self, special)
            special(first, second, msg=msg)
        elif not first == second:
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            kind = f"an instance of any of {cls!r}" if isinstance(cls, tuple) else f"an instance of {cls!r}"
            self._fail(msg, f"{safe_repr(obj)} is not {kind}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is an instance of {_first_of(cls, isinstance, obj)!r}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        distance = abs(first - second)
        if delta is not None:
            if distance <= delta:
                return
            within = f"within {safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(distance, places) == 0:
                return
            within = f"within {places} places"
        self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} {within} ({safe_repr(distance)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            if not first == second and abs(first - second) > delta:
                return
            within = f"within {safe_repr(delta)} delta ({safe_repr(abs(first - second))} difference)"
        else:
            places = 7 if places is None else places
            if not first == second and round(abs(second - first), places) != 0:
                return
            within = f"within {places} places"
        self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} {within}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for name, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f"{name} sequence is not a {kind}: {safe_repr(seq)}")
        for name, seq in (("First", seq1), ("Second", seq2)):
            if not hasattr(seq, "__len__"):
                text = f"{name} {kind} has no length.    Non-sequence?"
                self._fail(msg, self._with_difference(text, _difference_shown(seq1, seq2)))
        if seq1 == seq2:
            return
        text = "%ss differ: %s != %s\n" % ((kind.capitalize(), *_common_shorten_repr(seq1, seq2)))
        for place, (one, other) in enumerate(zip(seq1, seq2)):
            if one != other:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((place, *_common_shorten_repr(one, other)))
                break
        else:
            if len(seq1) == len(seq2) and seq_type is None and type(seq1) is not type(seq2):
                return
        if len(seq1) != len(seq2):
            longer, name, shorter = (seq1, "First", seq2) if len(seq1) > len(seq2) else (seq2, "Second", seq1)
            text += f"\n{name} {kind} contains {len(longer) - len(shorter)} additional elements.\n"
            text += f"First extra element {len(shorter)}:\n{safe_repr(longer[len(shorter)])}\n"
        self._fail(msg, self._with_difference(text, _difference_shown(seq1, seq2)))

    def _with_difference(self, text, difference):
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return text + difference
        return text + f"\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it."

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            first = set1.difference(set2)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"first argument does not support set difference: {error}")
        try:
            second = set2.difference(set1)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"second argument does not support set difference: {error}")
        if not (first or second):
            return
        lines = []
        for name, items in (("first", first), ("second", second)):
            if items:
                lines.append(f"Items in the {name} set but not the {'second' if name == 'first' else 'first'}:")
                lines.extend(repr(item) for item in items)
        self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail(msg, self._with_difference("%s != %s" % _common_shorten_repr(d1, d2), _difference_shown(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        try:
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % each for each in differences]
            self._fail(msg, self._with_difference("Element counts were not equal:\n", "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:  # to find how they differ would take too long
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))
        one, other = first, second
        if any(text and text[-1] != "\n" for text in (first, second)):
            # Every line ends, so that no two of them are shown in one.
            one, other = (text and text + "\n" for text in (first, second))
        one, other = one.splitlines(keepends=True), other.splitlines(keepends=True)
        self._fail(msg, self._with_difference("%s != %s" % _common_shorten_repr(first, second),
                                              "\n" + "".join(_line_pairs(one, other))))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _RaisesContext(self, expected_exception, BaseException).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _RaisesContext(self, expected_exception, BaseException, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _RaisesContext(self, expected_warning, Warning).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _RaisesContext(self, expected_warning, Warning, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, True)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        if found := pattern.search(text):
            self._fail(msg, f"Regex matched: {text[found.start():found.end()]!r} matches {pattern.pattern!r} in {text!r}")

    def _begins_or_ends(self, s, method, part, msg):
        # Whether s.startswith(part), say; what is no text of the same kind fails.
        try:
            return getattr(s, method)(part)
        except (AttributeError, TypeError):
            for one in part if isinstance(part, tuple) else (part,):
                if isinstance(one, str) and not isinstance(s, str):
                    self._fail(msg, f"Expected str, not {type(s).__name__}")
                if isinstance(one, (bytes, bytearray)) and not isinstance(s, (bytes, bytearray)):
                    self._fail(msg, f"Expected bytes, not {type(s).__name__}")
            raise

    def _assert_part(self, s, method, verb, part, msg):
        if not self._begins_or_ends(s, method, part, msg):
            any_of = "any of " if isinstance(part, tuple) else ""
            self._fail(msg, f"{safe_repr(s, True)} doesn't {verb} with {any_of}{safe_repr(part, True)}")

    def _assert_no_part(self, s, method, verb, part, msg):
        if self._begins_or_ends(s, method, part, msg):
            if isinstance(part, tuple):
                part = next(one for one in part if getattr(s, method)(one))
            self._fail(msg, f"{safe_repr(s, True)} {verb}s with {safe_repr(part, True)}")

    def assertStartsWith(self, s, prefix, msg=None):
        self._assert_part(s, "startswith", "start", prefix, msg)

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._assert_no_part(s, "startswith", "start", prefix, msg)

    def assertEndsWith(self, s, suffix, msg=None):
        self._assert_part(s, "endswith", "end", suffix, msg)

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._assert_no_part(s, "endswith", "end", suffix, msg)

    def assertHasAttr(self, obj, name, msg=None):
        if not hasattr(obj, name):
            self._fail(msg, f"{_kind_of(obj)} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        if hasattr(obj, name):
            self._fail(msg, f"{_kind_of(obj)} has unexpected attribute {name!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        self._check_class(cls, msg)
        if not issubclass(cls, superclass):
            kind = "a subclass of any of" if isinstance(superclass, tuple) else "a subclass of"
            self._fail(msg, f"{cls!r} is not {kind} {superclass!r}")

    def _check_class(self, cls, msg):
        if not isinstance(cls, type):
            self._fail(msg, f"{cls!r} is not a class")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        self._check_class(cls, msg)
        if issubclass(cls, superclass):
            self._fail(msg, f"{cls!r} is a subclass of {_first_of(superclass, issubclass, cls)!r}")


def _first_of(classes, test, value):
    return next(cls for cls in classes if test(value, cls)) if isinstance(classes, tuple) else classes


def _kind_of(obj):
    if isinstance(obj, type):
        return f"type object {obj.__name__!r}"
    return f"module {obj.__name__!r}" if isinstance(obj, type(re)) else f"{type(obj).__name__!r} object"


def _difference_shown(first, second):
    import pprint

    return "\n" + "\n".join(_line_pairs(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))


def _line_pairs(one, other):
    import difflib

    return difflib.ndiff(one, other)
