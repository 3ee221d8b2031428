"""Types for annotations."""

from typing import Any, Callable, Iterable, Mapping, Tuple, Union

from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy, istr
from yarl import URL

JSONEncoder = Callable[[Any], str]
JSONDecoder = Callable[[str], Any]
LooseHeaders = Union[Mapping[str, str], CIMultiDict, CIMultiDictProxy, Iterable[Tuple[Union[str, istr], str]]]
LooseCookies = Union[Mapping[str, str], Iterable[Tuple[str, str]]]
StrOrURL = Union[str, URL]
Query = Union[str, Mapping[str, Any], Iterable[Tuple[str, Any]], MultiDict, MultiDictProxy, None]
