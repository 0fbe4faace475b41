"""Pages of a made report as pictures, for the window's preview and printer."""

from custkeeper.reports.page_pictures import Picture as Picture
from custkeeper.reports.page_pictures import page_count as page_count
from custkeeper.reports.page_pictures import page_picture as page_picture
