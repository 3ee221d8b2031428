"""The cookies of a session or an answer."""

from collections.abc import MutableMapping

from aiohttp.cookiejar import CookieJar


class RequestsCookieJar(MutableMapping):
    """Cookies by name."""

    def __init__(self):
        self.jar = CookieJar(unsafe=True)

    def _all(self):
        return {morsel.key: morsel.value for morsel in self.jar}

    def __getitem__(self, name):
        return self._all()[name]

    def get(self, name, default=None, domain=None, path=None):
        for morsel in self.jar:
            if morsel.key == name and (domain is None or morsel['domain'] == domain) \
                    and (path is None or morsel['path'] == path):
                return morsel.value
        return default

    def __iter__(self):
        return iter(self._all())

    def __len__(self):
        return len(self._all())

    def __repr__(self):
        return f"<RequestsCookieJar[{', '.join(f'{name}={value}' for name, value in self._all().items())}]>"

    def set(self, name, value, **options):
        if value is None:
            self.jar.clear(lambda morsel: morsel.key == name)
        else:
            self.jar.update_cookies({name: value})
        return value

    __setitem__ = set

    def __delitem__(self, name):
        if name not in self._all():
            raise KeyError(name)
        self.set(name, None)

    def get_dict(self, domain=None, path=None):
        return {morsel.key: morsel.value for morsel in self.jar
                if (domain is None or morsel['domain'] == domain) and (path is None or morsel['path'] == path)}

    def list_domains(self):
        return list(dict.fromkeys(morsel['domain'] for morsel in self.jar))

    def clear(self):
        self.jar.clear()

    def copy(self):
        return cookiejar_from_dict(self._all())


def cookiejar_from_dict(cookie_dict, cookiejar=None, overwrite=True):
    """A jar with these cookies."""
    jar = RequestsCookieJar() if cookiejar is None else cookiejar
    for name, value in (cookie_dict or {}).items():
        if overwrite or name not in jar:
            jar[name] = value
    return jar


def merge_cookies(cookiejar, cookies):
    """The jar, with more cookies in it."""
    return cookiejar_from_dict(cookies, cookiejar, overwrite=False)
