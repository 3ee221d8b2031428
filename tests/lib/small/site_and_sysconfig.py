# Where things would be installed: their kinds.
import site
import sysconfig

print(sysconfig.get_python_version(), 'posix_prefix' in sysconfig.get_scheme_names(), sysconfig.get_path_names()[:2])
print(sorted(sysconfig.get_paths())[:3], sysconfig.get_path('purelib').endswith('site-packages'), sysconfig.get_config_var('nothing'))
print(sysconfig.get_config_var('py_version_short'), type(sysconfig.get_platform()).__name__, sysconfig.get_config_vars('py_version_nodot', 'x'))
print(site.getsitepackages()[0].endswith('site-packages'), type(site.ENABLE_USER_SITE).__name__)

# output:
# 3.14 True ('stdlib', 'platstdlib')
# ['data', 'include', 'platinclude'] True None
# 3.14 str ['314', None]
# True bool
