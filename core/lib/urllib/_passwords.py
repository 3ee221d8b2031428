"""Users and their passwords, by place."""

from urllib.parse import _splitport, urlsplit


class HTTPPasswordMgr:
    """Users and passwords by realm and place."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        uris = [uri] if isinstance(uri, str) else uri
        table = self.passwd.setdefault(realm, {})
        for with_port in True, False:
            table[tuple(self.reduce_uri(one, with_port) for one in uris)] = user, passwd

    def find_user_password(self, realm, authuri):
        known = self.passwd.get(realm, {})
        for with_port in True, False:
            wanted = self.reduce_uri(authuri, with_port)
            for places, found in known.items():
                if any(self.is_suburi(place, wanted) for place in places):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """(authority, path) of a URL or an authority, the usual port filled in."""
        parts = urlsplit(uri)
        if parts[1]:
            scheme, authority, path = parts[0], parts[1], parts[2] or "/"
        else:
            scheme, authority, path = None, uri, "/"
        host, port = _splitport(authority)
        if default_port and port is None and scheme is not None:
            usual = {"http": 80, "https": 443}.get(scheme)
            if usual is not None:
                authority = f"{host}:{usual}"
        return authority, path

    def is_suburi(self, base, test):
        """Whether `test` is at or below `base`, both reduced."""
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1] if base[1].endswith("/") else base[1] + "/"
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """What is known of the realm None serves for all."""

    def find_user_password(self, realm, authuri):
        user, password = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        if user is not None:
            return user, password
        return HTTPPasswordMgr.find_user_password(self, None, authuri)


class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    """Knows where to send the password before it is asked for."""

    def __init__(self):
        self.authenticated = {}
        super().__init__()

    def add_password(self, realm, uri, user, passwd, is_authenticated=False):
        self.update_authenticated(uri, is_authenticated)
        if realm is not None:
            super().add_password(None, uri, user, passwd)
        super().add_password(realm, uri, user, passwd)

    def update_authenticated(self, uri, is_authenticated=False):
        for one in [uri] if isinstance(uri, str) else uri:
            for with_port in True, False:
                self.authenticated[self.reduce_uri(one, with_port)] = is_authenticated

    def is_authenticated(self, authuri):
        for with_port in True, False:
            wanted = self.reduce_uri(authuri, with_port)
            for place in self.authenticated:
                if self.is_suburi(place, wanted):
                    return self.authenticated[place]
