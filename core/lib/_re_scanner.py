"""re.Scanner: cuts a text into tokens, each by the first of some patterns that matches."""

import re


class Scanner:
    """`lexicon` is a list of patterns with what to do: None skips, a callable is called with the scanner and the text."""

    __module__ = "re"

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions, number = {}, 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += 1 + re.compile(phrase, flags).groups
        self.scanner = re.compile("|".join([f"({phrase})" for phrase, _ in lexicon]), flags)

    def scan(self, string):
        """The tokens, and what is left where no pattern matches."""
        result, at = [], 0
        while match := self.scanner.match(string, at):
            if match.end() == at:
                break
            # The group around the pattern is the last to close.
            action = self._actions[match.lastindex]
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            at = match.end()
        return result, string[at:]
