"""What the program runs on: a Linux that is not there, so that programs for Linux find what they know."""

from collections import namedtuple

__version__ = '1.0.9'
uname_result = namedtuple('uname_result', 'system node release version machine processor', defaults=[''])
_uname = uname_result('Linux', 'fermata', '6.1.0', '#1 SMP', 'wasm32', '')


def uname():
    """System, node, release, version, machine and processor."""
    return _uname


def invalidate_caches():
    """Nothing is kept that could be out of date."""


def system_alias(system, release, version):
    """What a system is called in the shops: ('SunOS', '5.10') is Solaris 2.10."""
    if system == 'SunOS' and release >= '5':
        major, _, rest = release.partition('.')
        release = f'{int(major) - 3}.{rest}' if rest else str(int(major) - 3)
        system = 'Solaris'
    elif system in ('win32', 'win16'):
        system = 'Windows'
    return system, release, version


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    import warnings
    warnings.warn("'java_ver' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=2)
    return release, vendor, vminfo, osinfo


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


IOSVersionInfo = namedtuple('IOSVersionInfo', 'system release model is_simulator')
AndroidVer = namedtuple('AndroidVer', 'release api_level manufacturer model device is_emulator')


def ios_ver(system='', release='', model='', is_simulator=False):
    return IOSVersionInfo(system, release, model, is_simulator)


def android_ver(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False):
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def system():
    return 'Linux'


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return ''


def architecture(executable=None, bits='', linkage=''):
    return bits or '32bit', linkage


def platform(aliased=False, terse=False):
    """All of it in one text."""
    return 'Linux-6.1.0' if terse else 'Linux-6.1.0-wasm32'


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def freedesktop_os_release():
    """The system's name in /etc/os-release: there is no such file."""
    raise OSError(2, 'Unable to read files /etc/os-release, /usr/lib/os-release')


def python_implementation():
    return 'CPython'


def python_version():
    import sys
    return '%d.%d.%d' % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return 'main', ''


def python_compiler():
    return 'Clang'
