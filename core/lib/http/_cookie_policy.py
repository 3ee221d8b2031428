"""Which cookies a jar takes, and which it gives back."""

from ._cookie_text import (IPV4_RE, DEFAULT_HTTP_PORT, domain_match, eff_request_host, is_third_party, request_path,
                           request_port, user_domain_match)

# Second-level domains under which countries register others: nobody may set cookies for .co.uk.
_shared_domains = ('co ac com edu org net gov mil int aero biz cat coop info jobs mobi museum name pro travel eu').split()


class CookiePolicy:
    """What a jar asks; those who override it decide."""

    __module__ = 'http.cookiejar'

    def set_ok(self, cookie, request):
        raise NotImplementedError()

    def return_ok(self, cookie, request):
        raise NotImplementedError()

    def domain_return_ok(self, domain, request):
        return True

    def path_return_ok(self, path, request):
        return True


class DefaultCookiePolicy(CookiePolicy):
    __module__ = 'http.cookiejar'

    DomainStrictNoDots = 1
    DomainStrictNonDomain = 2
    DomainRFC2965Match = 4
    DomainLiberal = 0
    DomainStrict = DomainStrictNoDots | DomainStrictNonDomain

    def __init__(self, blocked_domains=None, allowed_domains=None, netscape=True, rfc2965=False,
                 rfc2109_as_netscape=None, hide_cookie2=False, strict_domain=False, strict_rfc2965_unverifiable=True,
                 strict_ns_unverifiable=False, strict_ns_domain=DomainLiberal, strict_ns_set_initial_dollar=False,
                 strict_ns_set_path=False, secure_protocols=('https', 'wss')):
        self.netscape, self.rfc2965, self.rfc2109_as_netscape = netscape, rfc2965, rfc2109_as_netscape
        self.hide_cookie2, self.strict_domain = hide_cookie2, strict_domain
        self.strict_rfc2965_unverifiable = strict_rfc2965_unverifiable
        self.strict_ns_unverifiable, self.strict_ns_domain = strict_ns_unverifiable, strict_ns_domain
        self.strict_ns_set_initial_dollar = strict_ns_set_initial_dollar
        self.strict_ns_set_path, self.secure_protocols = strict_ns_set_path, secure_protocols
        self.set_blocked_domains(() if blocked_domains is None else blocked_domains)
        self.set_allowed_domains(allowed_domains)

    # -- domains that a user blocks or allows

    def blocked_domains(self):
        return self._blocked_domains

    def set_blocked_domains(self, blocked_domains):
        self._blocked_domains = tuple(blocked_domains)

    def is_blocked(self, domain):
        return any(user_domain_match(domain, blocked) for blocked in self._blocked_domains)

    def allowed_domains(self):
        return self._allowed_domains

    def set_allowed_domains(self, allowed_domains):
        self._allowed_domains = None if allowed_domains is None else tuple(allowed_domains)

    def is_not_allowed(self, domain):
        return self._allowed_domains is not None and not any(
            user_domain_match(domain, allowed) for allowed in self._allowed_domains)

    # -- taking

    def set_ok(self, cookie, request):
        assert cookie.name is not None
        return all(getattr(self, 'set_ok_' + what)(cookie, request)
                   for what in ('version', 'verifiability', 'name', 'path', 'domain', 'port'))

    def set_ok_version(self, cookie, request):
        if cookie.version is None:
            return False
        return self.rfc2965 if cookie.version > 0 else self.netscape

    def set_ok_verifiability(self, cookie, request):
        strict = self.strict_rfc2965_unverifiable if cookie.version > 0 else self.strict_ns_unverifiable
        return not (request.unverifiable and strict and is_third_party(request))

    def set_ok_name(self, cookie, request):
        return not (cookie.version == 0 and self.strict_ns_set_initial_dollar and cookie.name.startswith('$'))

    def set_ok_path(self, cookie, request):
        if cookie.path_specified and (cookie.version > 0 or self.strict_ns_set_path):
            return self.path_return_ok(cookie.path, request)
        return True

    def set_ok_domain(self, cookie, request):
        if self.is_blocked(cookie.domain) or self.is_not_allowed(cookie.domain):
            return False
        if not cookie.domain_specified:
            return True
        host, name = eff_request_host(request)
        domain = cookie.domain
        parts = domain.split('.')
        if (self.strict_domain and len(parts) == 3 and parts[0] == '' and parts[1].lower() in _shared_domains
                and len(parts[2]) == 2):
            return False
        if '.' not in domain.removeprefix('.') and not name.endswith('.local'):
            return False
        if cookie.version == 0 and not any(_dotted(each).endswith(domain) for each in (host, name)):
            return False
        if (cookie.version > 0 or self.strict_ns_domain & self.DomainRFC2965Match) and not domain_match(name, domain):
            return False
        if cookie.version > 0 or self.strict_ns_domain & self.DomainStrictNoDots:
            return '.' not in host[:-len(domain)] or bool(IPV4_RE.search(host))
        return True

    def set_ok_port(self, cookie, request):
        if not cookie.port_specified:
            return True
        asked = request_port(request) or DEFAULT_HTTP_PORT
        for port in cookie.port.split(','):
            try:
                int(port)
            except ValueError:
                return False
            if port == asked:
                return True
        return False

    # -- giving back

    def return_ok(self, cookie, request):
        return all(getattr(self, 'return_ok_' + what)(cookie, request)
                   for what in ('version', 'verifiability', 'secure', 'expires', 'port', 'domain'))

    def return_ok_version(self, cookie, request):
        return self.rfc2965 if cookie.version > 0 else self.netscape

    return_ok_verifiability = set_ok_verifiability

    def return_ok_secure(self, cookie, request):
        return not cookie.secure or request.type in self.secure_protocols

    def return_ok_expires(self, cookie, request):
        return not cookie.is_expired(self._now)

    def return_ok_port(self, cookie, request):
        return not cookie.port or (request_port(request) or DEFAULT_HTTP_PORT) in cookie.port.split(',')

    def return_ok_domain(self, cookie, request):
        host, name = eff_request_host(request)
        domain = cookie.domain
        if cookie.version > 0:
            return domain_match(name, domain)
        if self.strict_ns_domain & self.DomainStrictNonDomain and not cookie.domain_specified and domain != name:
            return False
        return ('.' + name).endswith(_dotted(domain))

    def domain_return_ok(self, domain, request):
        if not any(_dotted(host).endswith(_dotted(domain)) for host in eff_request_host(request)):
            return False
        return not self.is_blocked(domain) and not self.is_not_allowed(domain)

    def path_return_ok(self, path, request):
        asked = request_path(request)
        return asked == path or asked.startswith(path) and (path.endswith('/') or asked[len(path):len(path) + 1] == '/')


def _dotted(domain):
    return domain if not domain or domain.startswith('.') else '.' + domain
