# urllib.robotparser: groups, agents, the first rule that fits, delays, rates, site maps, lines that say nothing.
from urllib.robotparser import RobotFileParser

TEXT = '''
# a comment
User-agent: *
Disallow: /private/ # with a comment
Allow: /private/but
Disallow: /cgi?a=b
Crawl-delay: 3
Request-rate: 9/30

User-Agent: Friendly
User-Agent: other-bot/2.0
Disallow:
Crawl-delay: soon
Request-rate: 9/x

User-agent: bad
Disallow: /
Sitemap: http://example.com/map.xml

Disallow: /no-agent
User-agent: nothing follows

User-agent: *
Disallow: /second-for-all
user-agent: last
DISALLOW : /%7Ejoe
allow: /%7Ejoe/index
nonsense
disallow: *
sitemap:http://example.com/b.xml
'''
parser = RobotFileParser('http://example.com/robots.txt')
print(parser.host, parser.path, parser.mtime(), parser.can_fetch('x', '/'), parser.crawl_delay('x'), parser.request_rate('x'), parser.site_maps())
parser.parse(TEXT.splitlines())
for agent in ('anybody', 'Friendly/1.0', 'FRIENDLY', 'other-bot', 'bad', 'badger', 'last', 'Mozilla/5.0 bad'):
    print(agent, [parser.can_fetch(agent, url) for url in ('/', '/private/', '/private/but/not', '/private', 'http://example.com/private/x', '/cgi?a=b', '/cgi', '/second-for-all', '/~joe', '/%7ejoe/index.html', '/no-agent', '', '*')], parser.crawl_delay(agent), parser.request_rate(agent))
print(parser.site_maps(), parser.mtime() > 0)
print(parser)
parser.disallow_all = True
print(parser.can_fetch('x', '/'))
parser.disallow_all, parser.allow_all = False, True
print(parser.can_fetch('bad', '/'))
empty = RobotFileParser()
empty.parse([])
print(repr(str(empty)), empty.can_fetch('x', 'y'), empty.crawl_delay('x'), empty.url, empty.host)
rate = parser.request_rate('x')
print(rate.requests, rate.seconds, type(rate).__name__)

# output:
# example.com /robots.txt 0 False None None None
# anybody [True, False, False, True, False, False, True, True, True, True, True, True, True] 3 RequestRate(requests=9, seconds=30)
# Friendly/1.0 [True, True, True, True, True, True, True, True, True, True, True, True, True] None None
# FRIENDLY [True, True, True, True, True, True, True, True, True, True, True, True, True] None None
# other-bot [True, False, False, True, False, False, True, True, True, True, True, True, True] 3 RequestRate(requests=9, seconds=30)
# bad [False, False, False, False, False, False, False, False, False, False, False, False, True] None None
# badger [False, False, False, False, False, False, False, False, False, False, False, False, True] None None
# last [True, True, True, True, True, True, True, True, False, False, True, True, False] None None
# Mozilla/5.0 bad [True, False, False, True, False, False, True, True, True, True, True, True, True] 3 RequestRate(requests=9, seconds=30)
# ['http://example.com/map.xml', 'http://example.com/b.xml'] True
# User-agent: Friendly
# User-agent: other-bot/2.0
# Allow:
#
# User-agent: bad
# Disallow: /
#
# User-agent: last
# Disallow: /~joe
# Allow: /~joe/index
# Disallow: %2A
#
# User-agent: *
# Crawl-delay: 3
# Request-rate: 9/30
# Disallow: /private/
# Allow: /private/but
# Disallow: /cgi?a=b
# False
# True
# '' True None
# 9 30 RequestRate
