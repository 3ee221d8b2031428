"""Completes names and attributes, for consoles."""

import builtins
import inspect
import keyword
import re

__all__ = ["Completer"]


class Completer:
    """Completes what is typed from a namespace, that of __main__ if none is given."""

    def __init__(self, namespace=None):
        if namespace and not isinstance(namespace, dict):
            raise TypeError('namespace must be a dictionary')
        self.use_main_ns = namespace is None
        if namespace is not None:
            self.namespace = namespace

    def complete(self, text, state):
        """The completion number `state`, or None after the last one."""
        if self.use_main_ns:
            import __main__
            self.namespace = __main__.__dict__
        if not text.strip():
            return '\t' if state == 0 else None
        if state == 0:
            self.matches = self.attr_matches(text) if '.' in text else self.global_matches(text)
        return self.matches[state] if state < len(self.matches) else None

    def _callable_postfix(self, val, word):
        if callable(val):
            word += '('
            try:
                if not inspect.signature(val).parameters:
                    word += ')'
            except ValueError:
                pass
        return word

    def global_matches(self, text):
        """Keywords, names and built-in names that begin so."""
        matches, seen = [], {'__builtins__'}
        for word in keyword.kwlist + keyword.softkwlist:
            if word.startswith(text):
                seen.add(word)
                if word in ('finally', 'try'):
                    word += ':'
                elif word not in ('False', 'None', 'True', 'break', 'continue', 'pass', 'else', '_'):
                    word += ' '
                matches.append(word)
        for names in (self.namespace, builtins.__dict__):
            for word, value in names.items():
                if word.startswith(text) and word not in seen:
                    seen.add(word)
                    matches.append(self._callable_postfix(value, word))
        return matches

    def attr_matches(self, text):
        """Attributes of what stands before the last dot."""
        found = re.match(r'(\w+(\.\w+)*)\.(\w*)', text)
        if not found:
            return []
        expression, start = found.group(1, 3)
        try:
            thing = eval(expression, self.namespace)
        except Exception:
            return []
        words = set(dir(thing)) - {'__builtins__'}
        if hasattr(thing, '__class__'):
            words |= {'__class__', *dir(thing.__class__)}
        hidden = '_' if start == '' else '__' if start == '_' else None
        while True:
            matches = []
            for word in words:
                if word.startswith(start) and not (hidden and word.startswith(hidden)):
                    whole = f'{expression}.{word}'
                    # Asking a property may do anything.
                    if isinstance(getattr(type(thing), word, None), property):
                        matches.append(whole)
                    elif (value := getattr(thing, word, None)) is not None:
                        matches.append(self._callable_postfix(value, whole))
                    else:
                        matches.append(whole)
            if matches or not hidden:
                return sorted(matches)
            hidden = '__' if hidden == '_' else None
