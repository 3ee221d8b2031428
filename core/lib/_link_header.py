"""The Link header of answers (RFC 8288), for requests and httpx."""

import re


def parse_links(value):
    """A dictionary for each link: its url and its parameters."""
    links = []
    value = (value or '').strip(' \'"')
    for part in re.split(', *<', value) if value else ():
        address, _, rest = part.partition(';')
        link = {'url': address.strip('<> \'"')}
        for parameter in rest.split(';'):
            pieces = parameter.split('=')
            if len(pieces) != 2:
                break
            link[pieces[0].strip(' \'"')] = pieces[1].strip(' \'"')
        links.append(link)
    return links
