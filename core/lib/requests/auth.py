"""Ways to say who asks."""

from base64 import b64encode


class AuthBase:
    def __call__(self, request):
        raise NotImplementedError("Auth hooks must be callable.")


class HTTPBasicAuth(AuthBase):
    """Name and password (RFC 7617)."""

    def __init__(self, username, password):
        self.username = username
        self.password = password

    def __eq__(self, other):
        return (self.username, self.password) == (
            getattr(other, "username", None), getattr(other, "password", None)
        )

    def __call__(self, request):
        pair = f"{self.username}:{self.password}".encode("latin1")
        request.headers["Authorization"] = "Basic " + b64encode(pair).decode()
        return request
