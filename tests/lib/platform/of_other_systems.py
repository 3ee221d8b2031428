# What other systems would say is empty here; tuples have names.
import copy, inspect, pickle, platform, warnings
for name in 'mac_ver', 'win32_ver', 'win32_edition', 'win32_is_iot', 'ios_ver', 'android_ver', 'invalidate_caches':
    print(name, inspect.signature(getattr(platform, name)), getattr(platform, name)())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(platform.java_ver(), caught[0].category.__name__)
for given in ('Linux', '1', '2'), ('SunOS', '5.10', 'x'), ('SunOS', '4', 'x'), ('win32', '1', '2'):
    print(platform.system_alias(*given))
u = platform.uname()
print(type(u).__name__, u._fields, u[0] == u.system, pickle.loads(pickle.dumps(u)) == u, copy.copy(u) == u, u._replace(system='x').system, platform.uname() is u, platform.uname_result('a', 'b', 'c', 'd', 'e')[:5])
try:
    platform.freedesktop_os_release()
except OSError as error:
    print(error.strerror)
print(platform.architecture('x', '1', 'q'), platform.python_implementation(), platform.python_version_tuple()[:2], len(platform.python_build()))

# output:
# mac_ver (release='', versioninfo=('', '', ''), machine='') ('', ('', '', ''), '')
# win32_ver (release='', version='', csd='', ptype='') ('', '', '', '')
# win32_edition () None
# win32_is_iot () False
# ios_ver (system='', release='', model='', is_simulator=False) IOSVersionInfo(system='', release='', model='', is_simulator=False)
# android_ver (release='', api_level=0, manufacturer='', model='', device='', is_emulator=False) AndroidVer(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False)
# invalidate_caches () None
# ('', '', ('', '', ''), ('', '', '')) DeprecationWarning
# ('Linux', '1', '2')
# ('Solaris', '2.10', 'x')
# ('SunOS', '4', 'x')
# ('Windows', '1', '2')
# uname_result ('system', 'node', 'release', 'version', 'machine', 'processor') True True True x True ('a', 'b', 'c', 'd', 'e')
# Unable to read files /etc/os-release, /usr/lib/os-release
# ('1', 'q') CPython ('3', '14') 2
