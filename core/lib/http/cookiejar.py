"""Cookies of a client: a jar takes those of responses and gives them to requests, as a policy has it."""

from ._cookie_files import (
    HTTPONLY_ATTR, HTTPONLY_PREFIX, MISSING_FILENAME_TEXT, NETSCAPE_HEADER_TEXT, NETSCAPE_MAGIC_RGX, FileCookieJar,
    LoadError, LWPCookieJar, MozillaCookieJar, lwp_cookie_str,
)
from ._cookie_jar import Absent, Cookie, CookieJar, deepvalues, vals_sorted_by_key
from ._cookie_policy import CookiePolicy, DefaultCookiePolicy
from ._cookie_text import (
    DAYS, DEFAULT_HTTP_PORT, IPV4_RE, MONTHS, domain_match, eff_request_host, escape_path, http2time, is_HDN,
    is_third_party, iso2time, join_header_words, liberal_is_HDN, offset_from_tz_string, parse_ns_headers, reach,
    request_host, request_path, request_port, split_header_words, strip_quotes, time2isoz, time2netscape, unmatched,
    uppercase_escaped_char, user_domain_match,
)

__all__ = ['Cookie', 'CookieJar', 'CookiePolicy', 'DefaultCookiePolicy', 'FileCookieJar', 'LWPCookieJar', 'LoadError',
           'MozillaCookieJar']
