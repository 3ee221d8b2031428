"""urllib3 by the name that it has inside requests."""

import sys

import urllib3
import urllib3.exceptions
import urllib3.util.retry

for _name, _module in list(sys.modules.items()):
    if _name.partition('.')[0] == 'urllib3':
        sys.modules[f'requests.packages.{_name}'] = _module
