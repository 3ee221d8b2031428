"""What the program runs on: a Linux that is not there, so that programs for Linux find what they know."""

from collections import namedtuple

uname_result = namedtuple('uname_result', 'system node release version machine processor')


def uname():
    """System, node, release, version, machine and processor."""
    return uname_result('Linux', 'fermata', '6.1.0', '#1 SMP', 'wasm32', '')


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
