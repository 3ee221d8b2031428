"""robots.txt: what a site asks robots not to fetch, and how often they may come."""

import collections
import re
import time
import urllib.error
import urllib.parse
import urllib.request

__all__ = ['RobotFileParser']

RequestRate = collections.namedtuple('RequestRate', 'requests seconds')


def _normal(path):
    # A path as rules are compared: quoted in one way, the words of a query one by one.
    def quoted(text):
        return urllib.parse.quote(urllib.parse.unquote(text, errors='surrogateescape'), errors='surrogateescape')

    path, mark, query = path.partition('?')
    return quoted(path) + mark + re.sub('[^=&]+', lambda word: quoted(word[0]), query)


class RobotFileParser:
    """Reads the file of a site and answers questions about it."""

    def __init__(self, url=''):
        self.entries, self.sitemaps = [], []
        self.default_entry = None
        self.disallow_all = self.allow_all = False
        self.last_checked = 0
        self.set_url(url)

    def mtime(self):
        """When the file was read last."""
        return self.last_checked

    def modified(self):
        """Say that it was read now."""
        self.last_checked = time.time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = urllib.parse.urlparse(url)[1:3]

    def read(self):
        """Fetch the file and read it."""
        try:
            answer = urllib.request.urlopen(self.url)
        except urllib.error.HTTPError as error:
            if error.code in (401, 403):
                self.disallow_all = True
            elif 400 <= error.code < 500:
                self.allow_all = True
            error.close()
        else:
            self.parse(answer.read().decode('utf-8', 'surrogateescape').splitlines())

    def _add_entry(self, entry):
        if '*' in entry.useragents:
            # The first one for all is the one that counts.
            if self.default_entry is None:
                self.default_entry = entry
        else:
            self.entries.append(entry)

    def parse(self, lines):
        """Take the lines of a file: groups of rules, each after the agents that it is for."""
        entry, has_agents, has_rules = Entry(), False, False
        self.modified()
        for line in lines:
            if not line:
                # An empty line ends a group; agents without rules are forgotten.
                if has_rules:
                    self._add_entry(entry)
                if has_agents or has_rules:
                    entry, has_agents, has_rules = Entry(), False, False
                continue
            line = line.partition('#')[0].strip()
            name, colon, value = line.partition(':')
            if not colon:
                continue
            name, value = name.strip().lower(), value.strip()
            if name == 'user-agent':
                if has_rules:
                    self._add_entry(entry)
                    entry, has_rules = Entry(), False
                entry.useragents.append(value)
                has_agents = True
            elif name == 'sitemap':
                # Belongs to no group.
                self.sitemaps.append(value)
            elif not has_agents and not has_rules:
                continue
            elif name in ('disallow', 'allow'):
                entry.rulelines.append(RuleLine(value, name == 'allow'))
                has_rules = True
            elif name == 'crawl-delay':
                if value.strip().isdigit():
                    entry.delay = int(value)
                has_rules = True
            elif name == 'request-rate':
                numbers = value.split('/')
                if len(numbers) == 2 and all(number.strip().isdigit() for number in numbers):
                    entry.req_rate = RequestRate(*map(int, numbers))
                has_rules = True
        if has_rules:
            self._add_entry(entry)

    def _entry_for(self, useragent):
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        """Whether an agent may fetch a URL; before the file was read, nobody may."""
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parts = urllib.parse.urlsplit(url)
        url = _normal(urllib.parse.urlunsplit(('', '', *parts[2:]))) or '/'
        entry = self._entry_for(useragent)
        return entry is None or entry.allowance(url)

    def crawl_delay(self, useragent):
        """Seconds to wait between two visits, if the site says so."""
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry and entry.delay

    def request_rate(self, useragent):
        entry = self._entry_for(useragent) if self.mtime() else None
        return entry and entry.req_rate

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        entries = self.entries if self.default_entry is None else self.entries + [self.default_entry]
        return '\n\n'.join(map(str, entries))


class RuleLine:
    """One Allow or Disallow."""

    def __init__(self, path, allowance):
        if path == '' and not allowance:
            allowance = True  # to disallow nothing
        self.path = _normal(path)
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == '*' or filename.startswith(self.path)

    def __str__(self):
        return ('Allow' if self.allowance else 'Disallow') + ': ' + self.path


class Entry:
    """Rules, and the agents that they are for."""

    def __init__(self):
        self.useragents, self.rulelines = [], []
        self.delay = self.req_rate = None

    def __str__(self):
        lines = [f'User-agent: {agent}' for agent in self.useragents]
        if self.delay is not None:
            lines.append(f'Crawl-delay: {self.delay}')
        if self.req_rate is not None:
            lines.append(f'Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}')
        return '\n'.join(lines + [str(rule) for rule in self.rulelines])

    def applies_to(self, useragent):
        useragent = useragent.split('/')[0].lower()
        return any(agent == '*' or agent.lower() in useragent for agent in self.useragents)

    def allowance(self, filename):
        """Whether a URL is allowed: the first rule for it says so, or none."""
        for rule in self.rulelines:
            if rule.applies_to(filename):
                return rule.allowance
        return True
