/** Made by `npm run surface` from @types/google-apps-script: the members of Google's classes. */
export const members: Readonly<Record<string, string>> = {
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  AuthorizationInfo: 'getAuthorizationStatus getAuthorizationUrl',
  AuthorizationStatus: 'REQUIRED NOT_REQUIRED',
  AutoFillSeries: 'DEFAULT_SERIES ALTERNATE_SERIES',
  Banding:
    'copyTo getFirstColumnColor getFirstColumnColorObject getFirstRowColor getFirstRowColorObject getFooterColumnColor getFooterColumnColorObject getFooterRowColor getFooterRowColorObject getHeaderColumnColor getHeaderColumnColorObject getHeaderRowColor getHeaderRowColorObject getRange getSecondColumnColor getSecondColumnColorObject getSecondRowColor getSecondRowColorObject remove setFirstColumnColor setFirstColumnColorObject setFirstRowColor setFirstRowColorObject setFooterColumnColor setFooterColumnColorObject setFooterRowColor setFooterRowColorObject setHeaderColumnColor setHeaderColumnColorObject setHeaderRowColor setHeaderRowColorObject setRange setSecondColumnColor setSecondColumnColorObject setSecondRowColor setSecondRowColorObject',
  BandingTheme: 'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  BigQueryDataSourceSpec: 'copy getParameters getProjectId getRawQuery getType',
  BigQueryDataSourceSpecBuilder:
    'build copy getParameters getProjectId getRawQuery getType removeAllParameters removeParameter setParameterFromCell setProjectId setRawQuery',
  Blob: 'copyBlob getAllBlobs getAs getBlob getBytes getContentType getDataAsString getName isGoogleType setBytes setContentType setContentTypeFromExtension setDataFromString setName',
  BooleanCondition:
    'getBackground getBackgroundObject getBold getCriteriaType getCriteriaValues getFontColor getFontColorObject getItalic getStrikethrough getUnderline',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  Browser: 'Buttons inputBox msgBox',
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
  Cache: 'get getAll put putAll remove removeAll',
  CacheService: 'getDocumentCache getScriptCache getUserCache',
  CalendarApp:
    'Color EventColor EventTransparency EventType GuestStatus Month Visibility Weekday createAllDayEvent createAllDayEventSeries createCalendar createEvent createEventFromDescription createEventSeries getAllCalendars getAllOwnedCalendars getCalendarById getCalendarsByName getColor getDefaultCalendar getDescription getEventById getEventSeriesById getEvents getEventsForDay getId getName getOwnedCalendarById getOwnedCalendarsByName getTimeZone isHidden isMyPrimaryCalendar isOwnedByMe isSelected newRecurrence setColor setDescription setHidden setName setSelected setTimeZone subscribeToCalendar',
  CalendarTriggerBuilder: 'create onEventUpdated',
  CardService:
    'BorderType ComposedEmailType ContentType DisplayStyle GridItemLayout HorizontalAlignment Icon ImageCropType ImageStyle InputType Interaction LoadIndicator OnClose OpenAs SelectionInputType SwitchControlType TextButtonStyle UpdateDraftBodyType newAction newActionResponseBuilder newAttachment newAuthorizationAction newAuthorizationException newBorderStyle newButtonSet newCalendarEventActionResponseBuilder newCardAction newCardBuilder newCardHeader newCardSection newComposeActionResponseBuilder newDatePicker newDateTimePicker newDecoratedText newDivider newDriveItemsSelectedActionResponseBuilder newEditorFileScopeActionResponseBuilder newFixedFooter newGrid newGridItem newIconImage newImage newImageButton newImageComponent newImageCropStyle newKeyValue newLinkPreview newMaterialIcon newNavigation newNotification newOpenLink newSelectionInput newSuggestions newSuggestionsResponseBuilder newSwitch newTextButton newTextInput newTextParagraph newTimePicker newUniversalActionResponseBuilder newUpdateDraftActionResponseBuilder newUpdateDraftBccRecipientsAction newUpdateDraftBodyAction newUpdateDraftCcRecipientsAction newUpdateDraftSubjectAction newUpdateDraftToRecipientsAction newValidation',
  CellImage: 'getAltTextDescription getAltTextTitle getContentUrl getUrl toBuilder valueType',
  CellImageBuilder:
    'build getAltTextDescription getAltTextTitle getContentUrl getUrl setAltTextDescription setAltTextTitle setSourceUrl toBuilder valueType',
  Charset: 'US_ASCII UTF_8',
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  ChartOptions: 'get',
  ChartType:
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  Charts:
    'ChartHiddenDimensionStrategy ChartMergeStrategy ChartType ColumnType CurveStyle PointStyle Position newAreaChart newBarChart newColumnChart newDataTable newDataViewDefinition newLineChart newPieChart newScatterChart newTableChart newTextStyle',
  'Charts.TextStyle': 'getColor getFontName getFontSize',
  ClockTriggerBuilder:
    'after at atDate atHour create everyDays everyHours everyMinutes everyWeeks inTimezone nearMinute onMonthDay onWeekDay',
  Color: 'asRgbColor asThemeColor getColorType',
  ColorBuilder: 'asRgbColor asThemeColor build getColorType setRgbColor setThemeColor',
  ColorType: 'UNSUPPORTED RGB THEME',
  ConditionalFormatRule: 'copy getBooleanCondition getGradientCondition getRanges',
  ConditionalFormatRuleBuilder:
    'build copy getBooleanCondition getGradientCondition getRanges setBackground setBackgroundObject setBold setFontColor setFontColorObject setGradientMaxpoint setGradientMaxpointObject setGradientMaxpointWithValue setGradientMaxpointWithValueObject setGradientMidpointWithValue setGradientMidpointWithValueObject setGradientMinpoint setGradientMinpointObject setGradientMinpointWithValue setGradientMinpointWithValueObject setItalic setRanges setStrikethrough setUnderline whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith withCriteria',
  ContactsApp:
    'ExtendedField Field Gender Month Priority Sensitivity createContact createContactGroup deleteContact deleteContactGroup findByEmailAddress findContactGroup getAllContacts getContact getContactById getContactGroup getContactGroupById getContactGroups getContacts getContactsByAddress getContactsByCompany getContactsByCustomField getContactsByDate getContactsByEmailAddress getContactsByGroup getContactsByIM getContactsByJobTitle getContactsByName getContactsByNotes getContactsByPhone getContactsByUrl',
  ContainerInfo: 'getAnchorColumn getAnchorRow getOffsetX getOffsetY',
  ContentService: 'MimeType createTextOutput',
  CopyPasteType:
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  CurveStyle: 'NORMAL SMOOTH',
  DataExecutionErrorCode:
    'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL',
  DataExecutionState: 'DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED',
  DataExecutionStatus: 'getErrorCode getErrorMessage getExecutionState getLastRefreshedTime isTruncated',
  DataSource: 'getSpec updateSpec',
  DataSourceColumn: 'getDataSource getFormula getName hasArrayDependency isCalculatedColumn remove setFormula setName',
  DataSourceFormula:
    'forceRefreshData getAnchorCell getDataSource getDisplayValue getFormula getStatus refreshData setFormula waitForCompletion',
  DataSourceParameter: 'getName getSourceCell getType',
  DataSourceParameterType: 'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL',
  DataSourcePivotTable:
    'addColumnGroup addFilter addPivotValue addRowGroup asPivotTable forceRefreshData getDataSource getStatus refreshData waitForCompletion',
  DataSourceSheet:
    'addFilter asSheet autoResizeColumn autoResizeColumns forceRefreshData getColumnWidth getDataSource getFilters getSheetValues getSortSpecs getStatus refreshData removeFilters removeSortSpec setColumnWidth setColumnWidths setSortSpec waitForCompletion',
  DataSourceSheetFilter: 'getDataSourceColumn getDataSourceSheet getFilterCriteria remove setFilterCriteria',
  DataSourceSpec: 'asBigQuery copy getParameters getType',
  DataSourceSpecBuilder: 'asBigQuery build copy getParameters getType removeAllParameters removeParameter setParameterFromCell',
  DataSourceTable: 'forceRefreshData getDataSource getRange getStatus refreshData waitForCompletion',
  DataSourceType: 'DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY',
  DataStudioApp: 'createCommunityConnector',
  DataValidation: 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText',
  DataValidationBuilder:
    'build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo requireDateNotBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween requireNumberEqualTo requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain requireTextEqualTo requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange setAllowInvalid setHelpText withCriteria',
  DataValidationCriteria:
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
  DeveloperMetadata:
    'getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
  DeveloperMetadataFinder: 'find onIntersectingLocations withId withKey withLocationType withValue withVisibility',
  DeveloperMetadataLocation: 'getColumn getLocationType getRow getSheet getSpreadsheet',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  DigestAlgorithm: 'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
  Dimension: 'COLUMNS ROWS',
  Direction: 'UP DOWN PREVIOUS NEXT',
  DocumentApp:
    'Attribute ElementType FontFamily GlyphType HorizontalAlignment ParagraphHeading PositionedLayout TextAlignment VerticalAlignment create getActiveDocument getUi openById openByUrl',
  DocumentTriggerBuilder: 'create onOpen',
  Drawing: 'getContainerInfo getHeight getOnAction getSheet getWidth getZIndex remove setHeight setOnAction setPosition setWidth setZIndex',
  DriveApp:
    'Access Permission addFile addFolder continueFileIterator continueFolderIterator createFile createFolder createShortcut createShortcutForTargetIdAndResourceKey getFileById getFileByIdAndResourceKey getFiles getFilesByName getFilesByType getFolderById getFolderByIdAndResourceKey getFolders getFoldersByName getRootFolder getStorageLimit getStorageUsed getTrashedFiles getTrashedFolders removeFile removeFolder searchFiles searchFolders',
  EmbeddedAreaChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedBarChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories reverseDirection setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedChart:
    'getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions getRanges getTransposeRowsAndColumns modify',
  EmbeddedChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns',
  EmbeddedColumnChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedComboChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedHistogramChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedLineChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories setBackgroundColor setChartType setColors setCurveStyle setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedPieChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories set3D setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns',
  EmbeddedScatterChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns setXAxisLogScale setXAxisRange setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisLogScale setYAxisRange setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle',
  EmbeddedTableChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart asScatterChart asTableChart build clearRanges enablePaging enableRtlTable enableSorting getChartType getContainer getRanges removeRange setChartType setFirstRowNumber setHiddenDimensionStrategy setInitialSortingAscending setInitialSortingDescending setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns showRowNumberColumn useAlternatingRowStyle',
  EventType: 'CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED',
  Filter: 'getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  FilterCriteria: 'copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues',
  FilterCriteriaBuilder:
    'build copy getCriteriaType getCriteriaValues getHiddenValues getVisibleValues setHiddenValues setVisibleValues whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith withCriteria',
  FormApp:
    'Alignment DestinationType FeedbackType ItemType PageNavigationType create createCheckboxGridValidation createCheckboxValidation createFeedback createGridValidation createParagraphTextValidation createTextValidation getActiveForm getUi openById openByUrl',
  FormTriggerBuilder: 'create onFormSubmit onOpen',
  GmailApp:
    'createDraft createLabel deleteLabel getAliases getChatThreads getDraft getDraftMessages getDrafts getInboxThreads getInboxUnreadCount getMessageById getMessagesForThread getMessagesForThreads getPriorityInboxThreads getPriorityInboxUnreadCount getSpamThreads getSpamUnreadCount getStarredThreads getStarredUnreadCount getThreadById getTrashThreads getUserLabelByName getUserLabels markMessageRead markMessageUnread markMessagesRead markMessagesUnread markThreadImportant markThreadRead markThreadUnimportant markThreadUnread markThreadsImportant markThreadsRead markThreadsUnimportant markThreadsUnread moveMessageToTrash moveMessagesToTrash moveThreadToArchive moveThreadToInbox moveThreadToSpam moveThreadToTrash moveThreadsToArchive moveThreadsToInbox moveThreadsToSpam moveThreadsToTrash refreshMessage refreshMessages refreshThread refreshThreads search sendEmail setCurrentMessageAccessToken starMessage starMessages unstarMessage unstarMessages',
  GradientCondition:
    'getMaxColor getMaxColorObject getMaxType getMaxValue getMidColor getMidColorObject getMidType getMidValue getMinColor getMinColorObject getMinType getMinValue',
  Group: 'collapse expand getControlIndex getDepth getRange isCollapsed remove',
  GroupControlTogglePosition: 'BEFORE AFTER',
  GroupsApp: 'Role getGroupByEmail getGroups',
  HtmlOutput:
    'addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl getHeight getMetaTags getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode setTitle setWidth setXFrameOptionsMode',
  HtmlOutputMetaTag: 'getContent getName',
  HtmlService: 'SandboxMode XFrameOptionsMode createHtmlOutput createHtmlOutputFromFile createTemplate createTemplateFromFile getUserAgent',
  HtmlTemplate: 'evaluate getCode getCodeWithComments getRawContent',
  InstallationSource: 'APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  Jdbc: 'getCloudSqlConnection getConnection newDate newTime newTimestamp parseDate parseTime parseTimestamp',
  LanguageApp: 'translate',
  LinearOptimizationService: 'Status VariableType createEngine',
  Lock: 'hasLock releaseLock tryLock waitLock',
  LockService: 'getDocumentLock getScriptLock getUserLock',
  Logger: 'clear getLog log',
  MacAlgorithm: 'HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512',
  MailApp: 'getRemainingDailyQuota sendEmail',
  Maps: 'DirectionFinder StaticMap decodePolyline encodePolyline newDirectionFinder newElevationSampler newGeocoder newStaticMap setAuthentication',
  Menu: 'addItem addSeparator addSubMenu addToUi',
  MimeType:
    'BMP CSS CSV FOLDER GIF GOOGLE_APPS_SCRIPT GOOGLE_DOCS GOOGLE_DRAWINGS GOOGLE_FORMS GOOGLE_SHEETS GOOGLE_SITES GOOGLE_SLIDES HTML JAVASCRIPT JPEG MICROSOFT_EXCEL MICROSOFT_EXCEL_LEGACY MICROSOFT_POWERPOINT MICROSOFT_POWERPOINT_LEGACY MICROSOFT_WORD MICROSOFT_WORD_LEGACY OPENDOCUMENT_GRAPHICS OPENDOCUMENT_PRESENTATION OPENDOCUMENT_SPREADSHEET OPENDOCUMENT_TEXT PDF PLAIN_TEXT PNG RTF SHORTCUT SVG ZIP',
  NamedRange: 'getName getRange remove setName setRange',
  OverGridImage:
    'assignScript getAltTextDescription getAltTextTitle getAnchorCell getAnchorCellXOffset getAnchorCellYOffset getHeight getInherentHeight getInherentWidth getScript getSheet getUrl getWidth remove replace resetSize setAltTextDescription setAltTextTitle setAnchorCell setAnchorCellXOffset setAnchorCellYOffset setHeight setWidth',
  PageProtection: 'addUser getUsers isProtected removeUser setProtected',
  PivotFilter: 'getFilterCriteria getPivotTable getSourceDataColumn remove setFilterCriteria',
  PivotGroup:
    'addManualGroupingRule areLabelsRepeated clearGroupingRule clearSort getDimension getIndex getPivotTable getSourceDataColumn hideRepeatedLabels isSortAscending moveToIndex remove removeManualGroupingRule resetDisplayName setDisplayName setHistogramGroupingRule showRepeatedLabels showTotals sortAscending sortBy sortDescending totalsAreShown',
  PivotTable:
    'addCalculatedPivotValue addColumnGroup addFilter addPivotValue addRowGroup getAnchorCell getColumnGroups getFilters getPivotValues getRowGroups getValuesDisplayOrientation remove setValuesDisplayOrientation',
  PivotTableSummarizeFunction: 'CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP',
  PivotValue: 'getDisplayType getFormula getPivotTable getSummarizedBy setDisplayName setFormula showAs summarizeBy',
  PivotValueDisplayType: 'DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL',
  PointStyle: 'NONE TINY MEDIUM LARGE HUGE',
  Position: 'TOP RIGHT BOTTOM NONE',
  PromptResponse: 'getResponseText getSelectedButton',
  Properties: 'deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty',
  PropertiesService: 'getDocumentProperties getScriptProperties getUserProperties',
  Protection:
    'addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly',
  ProtectionType: 'RANGE SHEET',
  Range:
    'activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable createDeveloperMetadataFinder createFilter createPivotTable createTextFinder deleteCells expandGroups getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata getDisplayValue getDisplayValues getFilter getFontColor getFontColorObject getFontColorObjects getFontColors getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getMergedRanges getNextDataCell getNote getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isPartOfMerge isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo offset protect randomize removeCheckboxes removeDuplicates setBackground setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns trimWhitespace uncheck',
  RangeList:
    'activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck',
  RecalculationInterval: 'ON_CHANGE MINUTE HOUR',
  RelativeDate: 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
  RgbColor: 'asHexString getBlue getColorType getGreen getRed',
  RichTextValue: 'copy getEndIndex getLinkUrl getRuns getStartIndex getText getTextStyle',
  RichTextValueBuilder: 'build setLinkUrl setText setTextStyle',
  RsaAlgorithm: 'RSA_SHA_1 RSA_SHA_256',
  SandboxMode: 'EMULATED IFRAME NATIVE',
  ScriptApp:
    'AuthMode AuthorizationStatus EventType InstallationSource TriggerSource WeekDay deleteTrigger getAuthorizationInfo getIdentityToken getInstallationSource getOAuthToken getProjectKey getProjectTriggers getScriptId getScriptTriggers getService getUserTriggers invalidateAuth newStateToken newTrigger requireAllScopes requireScopes',
  Selection: 'getActiveRange getActiveRangeList getActiveSheet getCurrentCell getNextDataRange',
  Service: 'disable getUrl isEnabled',
  Session: 'getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey getTimeZone getUser',
  Sheet:
    'activate addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes collapseAllColumnGroups collapseAllRowGroups copyTo createDeveloperMetadataFinder createTextFinder deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules getCurrentCell getDataRange getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection getSheetId getSheetName getSheetProtection getSheetValues getSlicers getTabColor getTabColorObject getType hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows newChart protect removeChart setActiveRange setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setSheetProtection setTabColor setTabColorObject showColumns showRows showSheet sort unhideColumn unhideRow updateChart',
  SheetType: 'GRID OBJECT',
  SitesApp:
    'AttachmentType PageType copySite createSite getActivePage getActiveSite getAllSites getPageByUrl getSite getSiteByUrl getSites',
  Slicer:
    'getBackgroundColor getBackgroundColorObject getColumnPosition getContainerInfo getFilterCriteria getRange getTitle getTitleHorizontalAlignment getTitleTextStyle isAppliedToPivotTables remove setApplyToPivotTables setBackgroundColor setBackgroundColorObject setColumnFilterCriteria setPosition setRange setTitle setTitleHorizontalAlignment setTitleTextStyle',
  SlidesApp:
    'AlignmentPosition ArrowStyle AutoTextType CellMergeState ColorType ContentAlignment DashStyle FillType LineCategory LineFillType LineType LinkType ListPreset PageBackgroundType PageElementType PageType ParagraphAlignment PlaceholderType PredefinedLayout SelectionType ShapeType SheetsChartEmbedType SlideLinkingMode SlidePosition SpacingMode TextBaselineOffset TextDirection ThemeColorType VideoSourceType create getActivePresentation getUi newAffineTransformBuilder openById openByUrl',
  SortOrder: 'ASCENDING DESCENDING',
  SortSpec: 'getBackgroundColor getDataSourceColumn getDimensionIndex getForegroundColor getSortOrder isAscending',
  Spreadsheet:
    'addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn copy createDeveloperMetadataFinder createTextFinder deleteActiveSheet deleteColumn deleteColumns deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange getActiveRangeList getActiveSheet getAs getBandings getBlob getColumnWidth getCurrentCell getDataRange getDataSourceFormulas getDataSourceSheets getDataSourceTables getDataSources getDeveloperMetadata getEditors getFormUrl getFrozenColumns getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList getRecalculationInterval getRowHeight getSelection getSheetById getSheetByName getSheetId getSheetName getSheetProtection getSheetValues getSheets getSpreadsheetLocale getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertDataSourceSheet insertImage insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertSheet insertSheetWithDataSourceTable isAnonymousView isAnonymousWrite isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet moveChartToObjectSheet refreshAllDataSources removeEditor removeMenu removeNamedRange removeViewer rename renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList setActiveSelection setActiveSheet setAnonymousAccess setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight setSheetProtection setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone show sort toast unhideColumn unhideRow updateMenu',
  SpreadsheetApp:
    'AutoFillSeries BandingTheme BooleanCriteria BorderStyle ColorType CopyPasteType DataExecutionErrorCode DataExecutionState DataSourceParameterType DataSourceType DataValidationCriteria DeveloperMetadataLocationType DeveloperMetadataVisibility Dimension Direction GroupControlTogglePosition InterpolationType PivotTableSummarizeFunction PivotValueDisplayType ProtectionType RecalculationInterval RelativeDate SheetType TextDirection TextToColumnsDelimiter ThemeColorType ValueType WrapStrategy create enableAllDataSourcesExecution enableBigQueryExecution flush getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection getUi newCellImage newColor newConditionalFormatRule newDataSourceSpec newDataValidation newFilterCriteria newRichTextValue newTextStyle open openById openByUrl setActiveRange setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell',
  SpreadsheetTheme: 'getConcreteColor getFontFamily getThemeColors setConcreteColor setFontFamily',
  SpreadsheetTriggerBuilder: 'create onChange onEdit onFormSubmit onOpen',
  StateTokenBuilder: 'createToken withArgument withMethod withTimeout',
  TextDirection: 'LEFT_TO_RIGHT RIGHT_TO_LEFT',
  TextFinder:
    'findAll findNext findPrevious getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText replaceAllWith replaceWith startFrom useRegularExpression',
  TextRotation: 'getDegrees isVertical',
  TextStyle: 'copy getFontFamily getFontSize getForegroundColor getForegroundColorObject isBold isItalic isStrikethrough isUnderline',
  TextStyleBuilder:
    'build setBold setFontFamily setFontSize setForegroundColor setForegroundColorObject setItalic setStrikethrough setUnderline',
  TextToColumnsDelimiter: 'COMMA SEMICOLON PERIOD SPACE',
  ThemeColor: 'getColorType getThemeColorType',
  ThemeColorType: 'UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK',
  Trigger: 'getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId',
  TriggerBuilder: 'forDocument forForm forSpreadsheet forUserCalendar timeBased',
  TriggerSource: 'SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR',
  Ui: 'Button ButtonSet alert createAddonMenu createMenu prompt showDialog showModalDialog showModelessDialog showSidebar',
  UrlFetchApp: 'fetch fetchAll getRequest',
  User: 'getEmail getUserLoginId',
  Utilities:
    'Charset DigestAlgorithm MacAlgorithm RsaAlgorithm base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe computeDigest computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature computeRsaSha256Signature computeRsaSignature formatDate formatString getUuid gzip jsonParse jsonStringify newBlob parseCsv parseDate sleep ungzip unzip zip',
  ValueType: 'IMAGE',
  Weekday: 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  XFrameOptionsMode: 'ALLOWALL DEFAULT',
  XmlService:
    'ContentTypes createCdata createComment createDocType createDocument createElement createText getCompactFormat getNamespace getNoNamespace getPrettyFormat getRawFormat getXmlNamespace parse',
  console: 'error info log time timeEnd warn',
}
