"""What a .dist-info folder in sys.path tells of a package."""
import os, sys, importlib.metadata as m
os.makedirs('/tmp/site/tool_box-1.2.dist-info', exist_ok=True)
def put(name, text):
    with open('/tmp/site/tool_box-1.2.dist-info/' + name, 'w') as f: f.write(text)
put('METADATA', '''Metadata-Version: 2.1
Name: tool-box
Version: 1.2
Summary: Tools
Requires-Dist: httpx
Requires-Dist: rich>=3; extra == "nice"
Classifier: A
Classifier: B

A longer description.
''')
put('entry_points.txt', '''[console_scripts]
tool = tool_box.cli:main

# a comment
[plugins]
one = tool_box:one [nice]
''')
put('RECORD', 'tool_box/__init__.py,sha256=abc,12\ntool_box/cli.py,,\ntool_box-1.2.dist-info/METADATA,,\n')
os.makedirs('/tmp/site/tool_box', exist_ok=True)
open('/tmp/site/tool_box/__init__.py', 'w').close()
sys.path.append('/tmp/site')
print(m.version('Tool.Box'), m.distribution('tool_box').name, m.requires('tool-box'))
meta = m.metadata('tool-box')
print(meta['Summary'], meta.get_all('Classifier'), meta.json['version'], repr(meta.get_payload()), meta['Description'])
print(m.entry_points(group='console_scripts', name='tool'))
(point,) = m.entry_points(group='plugins')
print(point.name, point.module, point.attr, point.extras)
for f in m.files('tool-box'): print(repr(f), f.hash, f.size, f.locate())
print([d.name for d in m.distributions(path=['/tmp/site'])], sorted(m.distribution("tool-box").entry_points.names))
try: m.version('nobody')
except m.PackageNotFoundError as e: print(e, e.name)
print(m.Distribution.at('/tmp/site/tool_box-1.2.dist-info').version, m.packages_distributions()['tool_box'])
print(m.distribution('tool-box').read_text('nothing'))

# output:
# 1.2 tool-box ['httpx', 'rich>=3; extra == "nice"']
# Tools ['A', 'B'] 1.2 'A longer description.\n' A longer description.
#
# EntryPoints((EntryPoint(name='tool', value='tool_box.cli:main', group='console_scripts'),))
# one tool_box one ['nice']
# PackagePath('tool_box/__init__.py') <FileHash mode: sha256 value: abc> 12 /tmp/site/tool_box/__init__.py
# PackagePath('tool_box-1.2.dist-info/METADATA') None None /tmp/site/tool_box-1.2.dist-info/METADATA
# ['tool-box'] ['one', 'tool']
# No package metadata was found for nobody nobody
# 1.2 ['tool-box']
# None
