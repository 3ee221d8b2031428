# From kinds to extensions, and kinds of one's own.
import io
import mimetypes

for kind in ('text/html', 'image/jpeg', 'text/plain', 'application/json', 'application/octet-stream', 'image/png', 'text/javascript',
             'video/mpeg', 'audio/mpeg', 'Text/HTML', 'no/such', 'image/tiff', 'application/zip', 'application/xml', 'text/xml', 'text/csv',
             'application/pdf', 'image/svg+xml', 'application/gzip', 'image/jpg', 'text/markdown', 'application/javascript'):
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind))
print(mimetypes.guess_all_extensions('image/jpg', strict=False))
mimetypes.add_type('text/x-fermata', '.fermata')
print(mimetypes.guess_type('a.fermata'), mimetypes.guess_extension('text/x-fermata'), mimetypes.types_map['.fermata'])
table = mimetypes.MimeTypes()
table.readfp(io.StringIO('# comment\napplication/x-a  aa ab  # more\n\n'))
print(table.guess_type('x.ab'), table.guess_extension('application/x-a'), mimetypes.guess_type('x.ab'))
print(mimetypes.inited, mimetypes.read_mime_types('missing'), mimetypes.encodings_map, mimetypes.suffix_map)

# output:
# text/html .html ['.html', '.htm']
# image/jpeg .jpg ['.jpg', '.jpe', '.jpeg']
# text/plain .txt ['.txt', '.bat', '.c', '.h', '.ksh', '.pl', '.srt']
# application/json .json ['.json']
# application/octet-stream .bin ['.bin', '.a', '.dll', '.exe', '.o', '.obj', '.so']
# image/png .png ['.png']
# text/javascript .js ['.js', '.mjs']
# video/mpeg .mpeg ['.mpeg', '.m1v', '.mpa', '.mpe', '.mpg']
# audio/mpeg .mp3 ['.mp3', '.mp2']
# Text/HTML .html ['.html', '.htm']
# no/such None []
# image/tiff .tiff ['.tiff', '.tif']
# application/zip .zip ['.zip']
# application/xml .xsl ['.xsl', '.rdf', '.wsdl', '.xpdl']
# text/xml .xml ['.xml']
# text/csv .csv ['.csv']
# application/pdf .pdf ['.pdf']
# image/svg+xml .svg ['.svg']
# application/gzip .gz ['.gz']
# image/jpg None []
# text/markdown .md ['.md', '.markdown']
# application/javascript None []
# ['.jpg']
# ('text/x-fermata', None) .fermata text/x-fermata
# ('application/x-a', None) .aa (None, None)
# True None {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'} {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz'}
