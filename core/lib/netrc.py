"""Who logs in to which host: the file ~/.netrc."""

import os
import stat

__all__ = ["netrc", "NetrcParseError"]


class NetrcParseError(Exception):
    """A .netrc file that cannot be read."""

    def __init__(self, msg, filename=None, lineno=None):
        self.filename, self.lineno, self.msg = filename, lineno, msg
        super().__init__(msg)

    def __str__(self):
        return f"{self.msg} ({self.filename}, line {self.lineno})"


class _Tokens:
    # Words; quotes hold them together, and a backslash takes what follows as it is.
    def __init__(self, text):
        self.text, self.at, self.line = text, 0, 1

    def character(self):
        c = self.text[self.at:self.at + 1]
        self.at += 1
        self.line += c == '\n'
        return c

    def rest_of_line(self):
        # CPython does not count these lines.
        end = self.text.find('\n', self.at)
        rest, self.at = (self.text[self.at:end], end + 1) if end >= 0 else (self.text[self.at:], len(self.text))
        return rest

    def next(self):
        while (c := self.character()) and c in '\n\t\r ':
            pass
        token, quoted = '', c == '"'
        if quoted:
            c = self.character()
        while c and (c != '"' if quoted else c not in '\n\t\r '):
            token += self.character() if c == '\\' else c
            c = self.character()
        return token


class netrc:
    """The entries of a file, by host: (login, account, password)."""

    def __init__(self, file=None):
        default = file is None
        self.hosts, self.macros = {}, {}
        path = os.path.join(os.path.expanduser("~"), ".netrc") if default else file
        try:
            with open(path, encoding="utf-8") as stream:
                text = stream.read()
        except UnicodeDecodeError:
            with open(path, encoding="locale") as stream:
                text = stream.read()
        self._parse(path, _Tokens(text), default)

    def _parse(self, file, tokens, default):
        while word := tokens.next():
            if word[0] == '#':
                if word == '#' and tokens.text[tokens.at - 1:tokens.at] != '\n':
                    tokens.rest_of_line()
                continue
            if word == 'macdef':
                self._macro(file, tokens)
                continue
            if word not in ('machine', 'default'):
                raise NetrcParseError(f"bad toplevel token {word!r}", file, tokens.line)
            name = tokens.next() if word == 'machine' else word
            if not name:
                raise NetrcParseError(f"missing {word!r} name", file, tokens.line)
            self._entry(file, tokens, default, name)

    def _macro(self, file, tokens):
        lines = self.macros[tokens.next()] = []
        while True:
            if tokens.at >= len(tokens.text):
                raise NetrcParseError("Macro definition missing null line terminator.", file, tokens.line)
            line = tokens.rest_of_line()
            if not line:
                break
            lines.append(line + '\n')

    def _entry(self, file, tokens, default, name):
        login = account = password = ''
        self.hosts[name] = {}
        while True:
            before, line = tokens.at, tokens.line
            word = tokens.next()
            if word.startswith('#'):
                if tokens.text[tokens.at - 1:tokens.at] != '\n':
                    tokens.rest_of_line()
            elif word in ('', 'machine', 'default', 'macdef'):
                tokens.at, tokens.line = before, line
                break
            elif word in ('login', 'user'):
                login = tokens.next()
            elif word == 'account':
                account = tokens.next()
            elif word == 'password':
                password = tokens.next()
            else:
                raise NetrcParseError(f"bad follower token {word!r}", file, tokens.line)
        self._security_check(default, login)
        self.hosts[name] = (login, account, password)

    def _security_check(self, default, login):
        if default and login != "anonymous" and os.path.isfile(path := os.path.expanduser("~/.netrc")):
            if os.stat(path).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise NetrcParseError("~/.netrc access too permissive: access permissions must restrict access to only the owner",
                                      path, None)

    def authenticators(self, host):
        """(login, account, password) for a host, or those of 'default', or None."""
        return self.hosts.get(host) or self.hosts.get('default')

    def __repr__(self):
        """The entries as a .netrc file says them."""
        text = ""
        for host, (login, account, password) in self.hosts.items():
            text += f"machine {host}\n\tlogin {login}\n"
            if account:
                text += f"\taccount {account}\n"
            text += f"\tpassword {password}\n"
        for name, lines in self.macros.items():
            text += f"macdef {name}\n{''.join(lines)}\n"
        return text
