import configparser
c = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes='#', delimiters='=', default_section='common', interpolation=None, converters={'list': lambda v: v.split(',')})
c.read_string('[common]\nx = 1\n[a]\nkey\nlist = a,b  # no\nurl = http://h#x\np = 100%\n')
print(c['a']['key'], c['a'].getlist('list'), c.getlist('a', 'list'), c['a']['url'], c['a']['p'], c['a']['x'])
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string('[a]\nx = 1\ny = ${x}2 $$\n[b]\nz = ${a:y}3\n'); print(e['b']['z'])
class Cased(configparser.RawConfigParser):
    optionxform = staticmethod(str)
r = Cased(); r.read_dict({'S': {'Key': 5, 'other': None}}); print(dict(r['S']), r.get('S', 'Key'))
u = configparser.ConfigParser(allow_unnamed_section=True); u.read_string('a = 1\n[s]\nb = 2'); print(u.get(configparser.UNNAMED_SECTION, 'a'), u.sections())
n = configparser.ConfigParser(strict=False, empty_lines_in_values=False); n.read_string('[a]\nx=1\n[a]\nx=2\ny=1\n\n  z=3\n'); print(dict(n['a']))

# output:
# None ['a', 'b'] ['a', 'b'] http://h#x 100% 1
# 12 $3
# {'Key': '5', 'other': None} 5
# 1 [<UNNAMED_SECTION>, 's']
# {'x': '2', 'y': '1', 'z': '3'}
